import { PUBLISHING_WORDS, UPDATING_WORDS } from '../generated/words/dated-lines.js';
import { AGENCIES } from '../generated/words/page-lines.js';
import { CLOSING_VERBS, OWN_TEXTS, PUBLISHING_VERBS, SENTENCE_WORDS, SITE_WORDS } from '../generated/words/publication-sentences.js';
import { lazyPhraseSet } from '../persian/phrase-table.js';
import { endsInPhrase } from './dated-line-label.js';
import { countUnknownIn, holdsPhrase, type Remainder } from './dated-line-score.js';

const ownText = /* @__PURE__ */ lazyPhraseSet(OWN_TEXTS);
const closing = /* @__PURE__ */ lazyPhraseSet(CLOSING_VERBS);
const publishing = /* @__PURE__ */ lazyPhraseSet(PUBLISHING_WORDS, PUBLISHING_VERBS);
const updating = /* @__PURE__ */ lazyPhraseSet(UPDATING_WORDS);
const site = /* @__PURE__ */ lazyPhraseSet(SITE_WORDS);
const agency = /* @__PURE__ */ lazyPhraseSet(AGENCIES);
const known = /* @__PURE__ */ lazyPhraseSet(
  OWN_TEXTS,
  CLOSING_VERBS,
  PUBLISHING_WORDS,
  PUBLISHING_VERBS,
  UPDATING_WORDS,
  SENTENCE_WORDS,
  SITE_WORDS,
);

/** Words of the name of a site. */
const MOST_UNKNOWN = 2;

/**
 * Returns the role of the date in a sentence that only says when the text itself appeared or changed: «این مطلب در … منتشر شده است.»;
 * `null` for any other sentence: «این کتاب در … منتشر شد», or one that names a newspaper or an agency: it may have published the text earlier.
 */
export function roleInSentence({ before, after }: Remainder): 'published' | 'updated' | null {
  const both = `${before} | ${after}`;
  if (!endsInPhrase(closing(), after) || holdsPhrase(agency(), both)) return null;
  if (countUnknownIn(both, known()) > (holdsPhrase(site(), both) ? MOST_UNKNOWN : 0)) return null;
  if (holdsPhrase(updating(), both)) return holdsPhrase(ownText(), both) ? 'updated' : null;
  return holdsPhrase(publishing(), both) ? 'published' : null;
}
