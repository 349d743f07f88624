import type { Span } from '../api/types.js';
import { CHANNEL_OPENINGS, CHANNEL_WORDS } from '../generated/words/publishers.js';
import { fold } from '../persian/fold.js';
import { skipDecoration } from '../persian/labels.js';
import { beginsWith, lazyPhraseSet } from '../persian/phrase-table.js';
import { hasVerb, holdsPhrase } from './dated-line-score.js';

const channelWords = /* @__PURE__ */ lazyPhraseSet(CHANNEL_WORDS);
const channelOpenings = /* @__PURE__ */ lazyPhraseSet(CHANNEL_OPENINGS);

const LONGEST_LINE = 100;
const ADDRESS = /(?:^|[^\w.])@\w{3,}|https?:\/\/|(?:^|[^\w.])(?:www\.|t\.me\/)/i;
const PERSIAN_LETTER = /\p{Script=Arabic}/u;

/**
 * The paragraphs without the last ones that only give the address of a channel: «🆔 @nemoone», «به ما بپیوندید: ⏎ https://t.me/nemoone». The
 * first paragraph stays, and so does a sentence about others: «سند را در تلگرام گذاشت: ⏎ https://t.me/nemoone».
 */
export function withoutChannelLines(raw: string, paragraphs: readonly Span[]): Span[] {
  let count = paragraphs.length;
  let hasAddress = false;
  for (; count > 1; count--) {
    const { start, end } = paragraphs[count - 1] as Span;
    const text = end - start > LONGEST_LINE ? '' : raw.slice(start, end);
    if (ADDRESS.test(text) && (!PERSIAN_LETTER.test(text) || asksToFollow(text))) hasAddress = true;
    else if (!hasAddress || text === '' || !asksToFollow(text) || text.endsWith('.')) break;
  }
  const leadsToAddress = raw[(paragraphs[count - 1]?.end ?? 0) - 1] === ':';
  return hasAddress && !leadsToAddress ? paragraphs.slice(0, count) : [...paragraphs];
}

function asksToFollow(text: string): boolean {
  const { text: folded } = fold(text);
  return holdsPhrase(channelWords(), folded) || (beginsWith(channelOpenings(), folded, skipDecoration(folded, 0)) && !hasVerb(folded));
}
