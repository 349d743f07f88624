import * as words from '../generated/words/speech.js';

/** Words that continue the sentence of the quotation before them: «می¦آیم.» و رفت. */
export const CONTINUES: ReadonlySet<string> = /* @__PURE__ */ new Set(words.CONTINUES);

/** Words that introduce a quotation without a colon: او پرسید «چرا؟» */
export const INTRODUCES: ReadonlySet<string> = /* @__PURE__ */ new Set(words.INTRODUCES);

/** Verbs of speech that may end a sentence after its quotation: «کجا می¦روی؟» مادر پرسید. */
export const SAYS: ReadonlySet<string> = /* @__PURE__ */ new Set(words.SAYS);

/** Nouns of compound verbs of speech, with their light verbs: داد زد، فریاد کشید، پاسخ داد. */
export const SAYS_WITH: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map(
  words.SAYS_WITH.map(([noun, ...verbs]) => [noun, new Set(verbs)]),
);
