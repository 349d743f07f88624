import { endsAt, follow, NOWHERE, ROOT } from '../core/automaton.js';
import type { Letter } from '../core/number-kinds.js';
import { letterJoinsNext, letterNumberAt } from '../persian/alphabet.js';
import { MOST_LETTERS } from './chunk.js';
import { type Counts, typicalFrequency, valueAt } from './counts.js';
import type { Lexicon } from './lexicon.js';

/** Run-together words: the lost space is after a letter that does not join, where it is hardly visible: هنرخبرگزاری, سفیرایران. */
export interface GluedWords {
  /** First letter of each word except the first. */
  cuts: readonly number[];
  /** Probability that they are separate words, 0–1. */
  confidence: number;
}

/** Assumed frequency of a word that the lexicon has and the counts do not. */
const UNSEEN = 0.5;
/** −log p of an unknown word: base cost and cost per letter. */
const UNKNOWN_WORD = 12;
const UNKNOWN_LETTER = 1.2;
/** Reduction of that cost per logarithm of the frequency: run-together words occur in training text too. */
const SEEN = 2;
/** Letters of a higher step of frequency (`counts.ts`) are a word. */
const MOST_SEEN = 2;

/**
 * Splits run-together words: returns the likeliest split of `letters[from, to)`, or null if an unknown word is likelier. `frequency` is a
 * step. The letters must be neither a word nor split by lexicon or counts.
 */
export function findGluedWords(
  letters: Uint8Array,
  from: number,
  to: number,
  frequency: number,
  lexicon: Lexicon,
  counts: Counts,
): GluedWords | null {
  const length = to - from;
  if (frequency > MOST_SEEN || length > MOST_LETTERS) return null;
  const { cost, begins } = likeliestWords(letters.subarray(from, to), lexicon, counts);
  const unknown = UNKNOWN_WORD + UNKNOWN_LETTER * length - SEEN * Math.log(1 + typicalFrequency(frequency));
  const margin = unknown - (cost[length] as number);
  if (!(margin > 0)) return null;
  const cuts: number[] = [];
  for (let at = begins[length] as number; at > 0; at = begins[at] as number) cuts.unshift(at);
  return { cuts, confidence: 1 / (1 + Math.exp(-margin)) };
}

/** By position: the cost (−log p) of the words up to it, and the start of the last of them. */
interface Path {
  cost: number[];
  begins: number[];
}

/** Words end after letters that do not join. The whole as one word is excluded. */
function likeliestWords(letters: Uint8Array, lexicon: Lexicon, counts: Counts): Path {
  const { length } = letters;
  const cost: number[] = new Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const begins: number[] = new Array(length + 1).fill(0);
  cost[0] = 0;
  for (let from = 0; from < length; from++) {
    if (cost[from] === Number.POSITIVE_INFINITY) continue;
    let inCounts = ROOT;
    let inLexicon = ROOT;
    for (let end = from + 1; end <= length; end++) {
      const letter = letters[end - 1] as Letter;
      inCounts = inCounts === NOWHERE ? NOWHERE : follow(counts.words.edges, inCounts, letter);
      inLexicon = inLexicon === NOWHERE ? NOWHERE : follow(lexicon.forms.edges, inLexicon, letter);
      if ((end < length && letterJoinsNext(letter)) || (end === from + 1 && letter !== AND) || end - from === length) continue;
      const seen = typicalFrequency(valueAt(counts, inCounts, 0)) || (endsAt(lexicon.forms.edges, inLexicon) ? UNSEEN : 0);
      const total = (cost[from] as number) + Math.log(counts.total / seen);
      if (total < (cost[end] as number)) {
        cost[end] = total;
        begins[end] = from;
      }
    }
  }
  return { cost, begins };
}

/** The only word of a single letter. */
const AND = letterNumberAt('و');
