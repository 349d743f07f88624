import type { WordId } from '../../core/number-kinds.js';
import { lexiconOfWords, zwnjRateOf } from '../../zwnj-model/score-between-words.js';
import type { Resources } from '../resources.js';
import { keyOfWordId, keysOf } from './affixes.js';
import { Before, type Line } from './line-columns.js';
import { isVerb } from './verb-forms.js';
import { NO_LINK, type WordChain } from './word-chain.js';

/*
 * «Both … and»: «هم زمان کم بود و هم بودجه». In such a sentence هم is no prefix, even of a compound that modern text has: هم¦زمان.
 */

/** Words before the second «also»: «آن را خواند و هم این را هم آن را». */
const JOINS_CLAUSES = /* @__PURE__ */ keysOf('و', 'را');

/** True if another هم of the line begins the second or first half of «both … and»: it follows a clause, and forms no compound itself. */
export function isCorrelative(also: WordId, line: Line | WordChain, resources: Resources): boolean {
  for (let i = 0; i < line.count; i++) {
    if (line.words[i] !== also || ('isGone' in line && line.isGone[i] === 1)) continue;
    const [before, after] = neighboursOf(i, line);
    if (after !== null && (before === null || endsClause(before, resources)) && !isCompound(also, after, resources)) return true;
  }
  return false;
}

/** Returns the words beside word `i`; null where a mark or the end of the line is. */
function neighboursOf(i: number, line: Line | WordChain): readonly [WordId | null, WordId | null] {
  if ('isGone' in line) {
    const { before, after, words } = line;
    const wordAt = (link: number): WordId | null => (link === NO_LINK ? null : (words[link] as WordId));
    return [wordAt(before[i] as number), wordAt(after[i] as number)];
  }
  const { words, before, count } = line;
  return [
    before[i] === Before.other ? null : (words[i - 1] as WordId),
    i + 1 === count || before[i + 1] === Before.other ? null : (words[i + 1] as WordId),
  ];
}

function endsClause(word: WordId, { cache: { words }, lexicon }: Resources): boolean {
  return (
    JOINS_CLAUSES.has(keyOfWordId(words, word)) ||
    isVerb(words.letters, words.starts[word] as number, words.starts[word + 1] as number, lexicon)
  );
}

/** True if lexicon or texts have the two words with a half-space between. */
function isCompound(left: WordId, right: WordId, { between, cache: { words }, lexicon }: Resources): boolean {
  return lexiconOfWords(words, left, right, lexicon) === 2 || (between !== null && zwnjRateOf(between, left, right) > 0);
}
