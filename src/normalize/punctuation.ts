import { forEachMarkedLine } from './punctuation/marks.js';
import { normalizeLine } from './punctuation/normalize-line.js';
import type { RuleInfo, Stage } from './rule.js';

/** The rules of the stage `punctuation`. */
export const PUNCTUATION_RULES = [
  { name: 'punctuation/comma', summary: 'A comma after a Persian word becomes ،.' },
  { name: 'punctuation/semicolon', summary: 'A semicolon after a Persian word becomes ؛.' },
  {
    name: 'punctuation/question-mark',
    summary: 'A question mark after a Persian word becomes ؟; behind a space only where it ends a line, brackets or quotes.',
  },
  { name: 'punctuation/quotes', summary: '"…" and “…” around Persian text become «…»; works with `quotes: \'guillemets\'` only.' },
  { name: 'punctuation/space-before-mark', summary: 'A space before . ، : ؛ ! ؟ is removed.' },
  { name: 'punctuation/space-after-mark', summary: 'A space is put between . ، : ؛ ! ؟ and the word that follows.' },
  { name: 'punctuation/space-inside-brackets', summary: 'Spaces after « ( [ and before » ) ] are removed.' },
  { name: 'punctuation/space-outside-brackets', summary: 'A space is put between a word and the « before it or the » behind it.' },
] as const satisfies readonly RuleInfo[];

export const normalizePunctuation: Stage = (text, protectedSpans, settings, sink) => {
  forEachMarkedLine(text, protectedSpans, settings, (line) => normalizeLine(line, sink));
};
