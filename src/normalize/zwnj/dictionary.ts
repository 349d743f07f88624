import { joinsNext } from '../../model/alphabet.js';
import { type Chunk, describeChunk, hashLetters, MOST_LETTERS } from '../../model/chunk.js';
import { isMarked } from '../../model/counts.js';
import { HOPELESS, type Scorer } from '../../model/half-spaces.js';
import type { Lexicon } from '../../model/lexicon.js';
import type { HalfSpaceModel } from '../../model/model.js';
import { type AffixRule, prefixRule, suffixRule } from './affixes.js';

/** A chunk, and what the rules want to know of it at every step. */
export interface Word extends Chunk {
  /** Its number in the dictionary. */
  readonly number: number;
  readonly suffix: AffixRule | undefined;
  readonly prefix: AffixRule | undefined;
  /** What a half-space behind each of its letters scores wherever it stands; null where none is weighed. */
  readonly scores: Float64Array | null;
  /** The bits of {@link Trait}. */
  readonly traits: number;
}

/** What a look at a word tells before anything is weighed. */
export const Trait = {
  /** A half-space or a space may have been lost in it. */
  asks: 1,
  /** No word, but for one way to split it: a half-space was surely lost in it. */
  sureLoss: 2,
  /** A half-space behind it can be seen. */
  endsJoining: 4,
  /** It is known for a half-space behind it, or before it … */
  leansBehind: 8,
  leansBefore: 16,
  /** … or was seen with one at least. */
  seenBehind: 32,
  seenBefore: 64,
  affix: 128,
  /** Too rare to know whether a half-space never stands beside it. */
  rare: 256,
} as const;

/**
 * Words described once, however often they stand in a text. What it says does not depend on what it was asked before.
 *
 * This is the hottest table of the library: it is asked for every word there is. So a word is a number, and what is asked first,
 * its letters and its traits, stands in plain arrays, one word's behind the other's.
 */
export interface Dictionary {
  /** The number of the word that is letters[from, to). */
  numberOf(letters: Uint8Array, from: number, to: number): number;
  wordOf(number: number): Word;
  traitsOf(number: number): number;
  /** Forgets everything, if that is much. Numbers given before are void then. */
  makeRoom(): boolean;
}

/** Words from which on the dictionary makes room: with their descriptions they take some 10 MB. */
const MANY = 1 << 15;

export function createDictionary(lexicon: Lexicon, model: HalfSpaceModel | null, scorer: Scorer | null): Dictionary {
  let words: Word[] = [];
  /** Open addressing: 1 + the number of a word, 0 where there is none. */
  let slots = new Int32Array(2 * MANY);
  let hashes = new Int32Array(MANY);
  let traits = new Uint16Array(MANY);
  let starts = new Int32Array(MANY + 1);
  let store = new Uint8Array(8 * MANY);

  const isWord = (number: number, letters: Uint8Array, from: number, to: number): boolean => {
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (store[start + i - from] !== letters[i]) return false;
    return true;
  };
  const slotFor = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    hashes = enlarged(hashes, 2 * hashes.length);
    traits = enlarged(traits, hashes.length);
    starts = enlarged(starts, hashes.length + 1);
    slots = new Int32Array(2 * hashes.length);
    for (let number = 0; number < words.length; number++) slots[slotFor(hashes[number] as number)] = number + 1;
  };
  const add = (letters: Uint8Array, hash: number): number => {
    const number = words.length;
    if (number === hashes.length) grow();
    const word = describeWord(letters, number, lexicon, model, scorer);
    words.push(word);
    hashes[number] = hash;
    traits[number] = word.traits;
    const start = starts[number] as number;
    if (start + letters.length > store.length) store = enlarged(store, 2 * (start + letters.length));
    store.set(letters, start);
    starts[number + 1] = start + letters.length;
    slots[slotFor(hash)] = number + 1;
    return number;
  };
  return {
    numberOf(letters, from, to) {
      const hash = hashLetters(letters, from, to);
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const number = (slots[slot] as number) - 1;
        if (number === -1) return add(letters.slice(from, to), hash);
        if (hashes[number] === hash && isWord(number, letters, from, to)) return number;
      }
    },
    wordOf: (number) => words[number] as Word,
    traitsOf: (number) => traits[number] as number,
    makeRoom() {
      if (words.length < MANY) return false;
      words = [];
      slots.fill(0);
      return true;
    },
  };
}

function enlarged<Numbers extends Int32Array | Uint16Array | Uint8Array>(numbers: Numbers, length: number): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(length);
  larger.set(numbers);
  return larger;
}

/** A step of `counts.ts`: under a hundred sightings. */
const RARE = 4;

function describeWord(letters: Uint8Array, number: number, lexicon: Lexicon, model: HalfSpaceModel | null, scorer: Scorer | null): Word {
  const chunk = describeChunk(letters, lexicon, model?.counts ?? null);
  const suffix = suffixRule(letters, 0, letters.length);
  const prefix = prefixRule(letters, 0, letters.length);
  const isSettled = letters.length > MOST_LETTERS || (chunk.isKnown && chunk.lexical.length === 0 && chunk.counted.length === 0);
  const scores = isSettled || scorer === null ? null : scorer.scoreInside(chunk);
  const asks = !isSettled && (scores === null || !chunk.isKnown || Math.max(...scores) >= HOPELESS);
  const traits =
    (asks ? Trait.asks : 0) |
    (!chunk.isKnown && chunk.lexical.length === 1 ? Trait.sureLoss : 0) |
    (joinsNext(letters[letters.length - 1] as number) ? Trait.endsJoining : 0) |
    (isMarked(chunk.behind) ? Trait.leansBehind : 0) |
    (isMarked(chunk.before) ? Trait.leansBefore : 0) |
    (chunk.behind > 0 ? Trait.seenBehind : 0) |
    (chunk.before > 0 ? Trait.seenBefore : 0) |
    (suffix || prefix ? Trait.affix : 0) |
    (chunk.frequency <= RARE ? Trait.rare : 0);
  return { ...chunk, number, suffix, prefix, scores, traits };
}
