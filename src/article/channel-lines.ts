import type { Span } from '../api/types.js';
import { CHANNEL_WORDS } from '../generated/words/publishers.js';
import { fold } from '../persian/fold.js';
import { lazyPhraseSet } from '../persian/phrase-table.js';
import { holdsPhrase } from './dated-line-score.js';

const channelWords = /* @__PURE__ */ lazyPhraseSet(CHANNEL_WORDS);

const LONGEST_LINE = 100;
const ADDRESS = /(?:^|[^\w.])@\w{3,}|https?:\/\/|(?:^|[^\w.])(?:www\.|t\.me\/)/i;
const PERSIAN_LETTER = /\p{Script=Arabic}/u;
const ANNOUNCES = /[:👇⬇]\ufe0f?$/u;

/**
 * The paragraphs without the last ones that only give the address of a channel: «🆔 @nemoone», «به ما بپیوندید: ⏎ https://t.me/nemoone». The
 * first paragraph stays.
 */
export function withoutChannelLines(raw: string, paragraphs: readonly Span[]): Span[] {
  let count = paragraphs.length;
  let hasAddress = false;
  for (; count > 1; count--) {
    const { start, end } = paragraphs[count - 1] as Span;
    const text = end - start > LONGEST_LINE ? '' : raw.slice(start, end);
    if (ADDRESS.test(text) && (!PERSIAN_LETTER.test(text) || asksToFollow(text))) hasAddress = true;
    else if (!hasAddress || text === '' || !(ANNOUNCES.test(text) || (asksToFollow(text) && !text.endsWith('.')))) break;
  }
  return hasAddress ? paragraphs.slice(0, count) : [...paragraphs];
}

function asksToFollow(text: string): boolean {
  return holdsPhrase(channelWords(), fold(text).text);
}
