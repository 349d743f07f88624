import { joinsNext, letterNumber } from './alphabet.js';
import { endsAt, followWord, NOWHERE, ROOT } from './automaton.js';
import { type Chunk, MOST_LETTERS } from './chunk.js';
import { type Counts, frequencyOf, valueAt } from './counts.js';
import type { Lexicon } from './lexicon.js';

/** Words between which a space was lost behind a letter that does not join, where nobody sees it: هنرخبرگزاری, وزیرامورخارجه. */
export interface GluedWords {
  /** Each but the first word's first letter. */
  cuts: readonly number[];
  /** How sure it is that they are words of their own, 0–1. */
  confidence: number;
}

/** Words of running text, of which the counts tell. */
const WORDS = 3_400_000;
/** What a word is worth that the lexicon knows and the counts do not tell of, in sightings. */
const UNSEEN = 0.5;
/** How unlikely, as a negative logarithm, a word is that nobody knows, and what every letter of it adds. */
const UNKNOWN_WORD = 12;
const UNKNOWN_LETTER = 1.2;
/** What sightings take off from that; glued words are seen too, but not as often as this step. */
const SEEN = 2;
const MOST_SEEN = 2;

/** The likeliest words of a chunk that is no word itself; null where it is likelier to be a word that nobody knows. */
export function gluedWords({ letters, isKnown, frequency, counted, lexical }: Chunk, lexicon: Lexicon, counts: Counts): GluedWords | null {
  const { length } = letters;
  if (isKnown || frequency > MOST_SEEN || counted.length > 0 || lexical.length > 0 || length > MOST_LETTERS) return null;
  /** By place: how unlikely the words up to it are, and where the last of them begins. */
  const cost: number[] = [0];
  const begins: number[] = [0];
  for (let end = 1; end <= length; end++) {
    cost[end] = Number.POSITIVE_INFINITY;
    if (end < length && joinsNext(letters[end - 1] as number)) continue;
    for (let from = 0; from < end; from++) {
      if (cost[from] === Number.POSITIVE_INFINITY || (from === 0 && end === length)) continue;
      const total = (cost[from] as number) + unlikelihood(letters, from, end, lexicon, counts);
      if (total < (cost[end] as number)) {
        cost[end] = total;
        begins[end] = from;
      }
    }
  }
  const unknown = UNKNOWN_WORD + UNKNOWN_LETTER * length - SEEN * Math.log(1 + frequencyOf(frequency));
  const margin = unknown - (cost[length] as number);
  if (!(margin > 0)) return null;
  const cuts: number[] = [];
  for (let at = begins[length] as number; at > 0; at = begins[at] as number) cuts.unshift(at);
  return { cuts, confidence: 1 / (1 + Math.exp(-margin)) };
}

/** The one word of a single letter. */
const AND = letterNumber('و'.charCodeAt(0));

/** The negative logarithm of how likely letters[from, to) are as a word. */
function unlikelihood(letters: Uint8Array, from: number, to: number, lexicon: Lexicon, counts: Counts): number {
  if (to - from === 1 && letters[from] !== AND) return Number.POSITIVE_INFINITY;
  const seen = frequencyOf(valueAt(counts, followWord(counts.words.edges, ROOT, letters, from, to, 0), 0));
  if (seen > 0) return Math.log(WORDS / seen);
  const node = followWord(lexicon.forms.edges, ROOT, letters, from, to, 0);
  return node !== NOWHERE && endsAt(lexicon.forms.edges, node) ? Math.log(WORDS / UNSEEN) : Number.POSITIVE_INFINITY;
}
