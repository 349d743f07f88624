import { endsAt, follow, NOWHERE, ROOT } from '../core/automaton.js';
import { letterJoinsNext, letterNumber } from '../persian/alphabet.js';
import { MOST_LETTERS } from './chunk.js';
import { type Counts, frequencyOf, valueAt } from './counts.js';
import type { Lexicon } from './lexicon.js';

/** Words between which a space was lost behind a letter that does not join, where nobody sees it: هنرخبرگزاری, سفیرایران. */
export interface GluedWords {
  /** Each but the first word's first letter. */
  cuts: readonly number[];
  /** How sure it is that they are words of their own, 0–1. */
  confidence: number;
}

/** Words of the running text that the bundled model was trained on. */
const WORDS = 3_400_000;
/** What a word is worth that the lexicon knows and the counts do not tell of, in sightings. */
const UNSEEN = 0.5;
/** How unlikely, as a negative logarithm, a word is that nobody knows, and what every letter of it adds. */
const UNKNOWN_WORD = 12;
const UNKNOWN_LETTER = 1.2;
/** What the logarithm of its sightings takes off from that: glued words are seen too, now and then. */
const SEEN = 2;
/** What was seen oftener than in this step of `counts.ts` is a word. */
const MOST_SEEN = 2;

/**
 * The likeliest words that letters[from, to) are run together of, seen so often (`frequency`, a step), and neither a word nor split by
 * lexicon or counts; null where they are likelier to be a word that nobody knows.
 */
export function gluedWords(
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
  const unknown = UNKNOWN_WORD + UNKNOWN_LETTER * length - SEEN * Math.log(1 + frequencyOf(frequency));
  const margin = unknown - (cost[length] as number);
  if (!(margin > 0)) return null;
  const cuts: number[] = [];
  for (let at = begins[length] as number; at > 0; at = begins[at] as number) cuts.unshift(at);
  return { cuts, confidence: 1 / (1 + Math.exp(-margin)) };
}

/** By place in the letters: how unlikely the words up to it are, a negative logarithm, and where the last of them begins. */
interface Path {
  cost: number[];
  begins: number[];
}

/** Words end behind letters that do not join; the letters as one word are not among them. */
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
      const letter = letters[end - 1] as number;
      inCounts = inCounts === NOWHERE ? NOWHERE : follow(counts.words.edges, inCounts, letter);
      inLexicon = inLexicon === NOWHERE ? NOWHERE : follow(lexicon.forms.edges, inLexicon, letter);
      if ((end < length && letterJoinsNext(letter)) || (end === from + 1 && letter !== AND) || end - from === length) continue;
      const seen = frequencyOf(valueAt(counts, inCounts, 0)) || (endsAt(lexicon.forms.edges, inLexicon) ? UNSEEN : 0);
      const total = (cost[from] as number) + Math.log(WORDS / seen);
      if (total < (cost[end] as number)) {
        cost[end] = total;
        begins[end] = from;
      }
    }
  }
  return { cost, begins };
}

/** The one word of a single letter. */
const AND = letterNumber('و'.charCodeAt(0));
