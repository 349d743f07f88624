import type { WordId } from '../core/number-kinds.js';
/**
 * A table of words (interning), in columns: a word is a row, its id an index. A row takes 76 bytes, and a loop over words reads nothing
 * else; a description as an object took 450 bytes, scattered over the heap.
 *
 * letters  … کتابهامی …      starts[id] ─┘   └─ starts[id + 1]
 */
export interface Words {
  /** Number of words. */
  count: number;
  /** Open addressing, two numbers a slot: the hash of a word, and 1 + its id, 0 if the slot is empty. */
  slots: Int32Array;
  /** The letters of all words, consecutively, and the start of each word. */
  letters: Uint8Array;
  starts: Int32Array;
  hashes: Int32Array;
  /** Bits of `WordFlag` (`normalize/zwnj/word-flags.ts`). */
  flags: Int32Array;
  /** Quarters of its weight as a sign of Arabic (`normalize/zwnj/arabic-hint.ts`). */
  arabic: Int8Array;
  /** 1 if the lexicon has it without half-spaces. */
  isKnown: Uint8Array;
  /** Nodes of the word in the automata of lexicon and counts, and the nodes after a half-space that follows it. */
  inLexicon: Int32Array;
  inCounts: Int32Array;
  zwnjInLexicon: Int32Array;
  zwnjInCounts: Int32Array;
  /**
   * Four numbers a word, which are read together: its first letter, its second one (0 if it has none), and the first and second letters
   * after a half-space that follows it, as bits (`letterBit`).
   */
  edges: Int32Array;
  /** Packed values of the counts, see `counts.ts`. */
  values: Uint16Array;
  /** One of the splits of the lexicon, as bits; 0 if there is none. */
  reading: Int32Array;
  /** Sum of weights of the word alone for a half-space after it, and before it; {@link UNSCORED} until first used. */
  sumAfter: Int16Array;
  sumBefore: Int16Array;
  /** The highest score of a half-space within it. */
  best: Float64Array;
  /** Start of the sums for half-spaces within it in `sums`, one a letter; {@link NO_SUMS} if none is scored. */
  sumsAt: Int32Array;
  sums: Int16Array;
  sumCount: number;
  /** 1 if it was looked up again after it was added. */
  wasSeenAgain: Uint8Array;
}

/** No word: the neighbour of the first word. */
export const NO_WORD = -1 as WordId;
export const UNSCORED = -0x8000;
/** The sum of a place where a half-space is not visible. */
export const NEVER_SUM = -0x8000;
export const NO_SUMS = -1;

/** Numbers a word in `edges`, and their places. */
export const EDGES = 4;
export const Edge = { first: 0, second: 1, follows: 2, followsSecond: 3 } as const;

/** Columns with one number a word. */
const COLUMNS = [
  'hashes',
  'flags',
  'arabic',
  'isKnown',
  'inLexicon',
  'inCounts',
  'zwnjInLexicon',
  'zwnjInCounts',
  'values',
  'reading',
  'sumAfter',
  'sumBefore',
  'best',
  'sumsAt',
  'wasSeenAgain',
] as const;

/**
 * Initial room, in words. All columns of lines and words start small, so they grow before the engine compiles the loops that fill them. If
 * a column grew for the first time later, the compiled code would be discarded: the first 100 kB of a process would take an eighth longer.
 */
const ROOM = 1 << 5;
const LETTERS_A_WORD = 8;

export function createWords(): Words {
  return {
    count: 0,
    slots: new Int32Array(4 * ROOM),
    letters: new Uint8Array(LETTERS_A_WORD * ROOM),
    starts: new Int32Array(ROOM + 1),
    hashes: new Int32Array(ROOM),
    flags: new Int32Array(ROOM),
    arabic: new Int8Array(ROOM),
    isKnown: new Uint8Array(ROOM),
    inLexicon: new Int32Array(ROOM),
    inCounts: new Int32Array(ROOM),
    zwnjInLexicon: new Int32Array(ROOM),
    zwnjInCounts: new Int32Array(ROOM),
    edges: new Int32Array(EDGES * ROOM),
    values: new Uint16Array(ROOM),
    reading: new Int32Array(ROOM),
    sumAfter: new Int16Array(ROOM),
    sumBefore: new Int16Array(ROOM),
    best: new Float64Array(ROOM),
    sumsAt: new Int32Array(ROOM),
    sums: new Int16Array(LETTERS_A_WORD * ROOM),
    sumCount: 0,
    wasSeenAgain: new Uint8Array(ROOM),
  };
}

/** Returns the id of the word `letters[from, to)`, given its hash; {@link NO_WORD} if the table does not have it. */
export function findWord(words: Words, letters: Uint8Array, from: number, to: number, hash: number): WordId {
  const { slots } = words;
  const last = slots.length - 2;
  for (let slot = (2 * hash) & last; ; slot = (slot + 2) & last) {
    const id = ((slots[slot + 1] as number) - 1) as WordId;
    if (id === NO_WORD || (slots[slot] === hash && wordHasLetters(words, id, letters, from, to))) return id;
  }
}

function wordHasLetters(words: Words, id: WordId, letters: Uint8Array, from: number, to: number): boolean {
  const start = words.starts[id] as number;
  if ((words.starts[id + 1] as number) - start !== to - from) return false;
  const known = words.letters;
  for (let i = from, k = start; i < to; i++, k++) if (known[k] !== letters[i]) return false;
  return true;
}

/** Adds a word that the table does not have. It gets the next id, `count`. */
export function insertWord(words: Words, letters: Uint8Array, from: number, to: number, hash: number): WordId {
  const id = words.count as WordId;
  if (id === words.hashes.length) growTable(words);
  const start = words.starts[id] as number;
  const end = start + to - from;
  while (end > words.letters.length) words.letters = doubled(words.letters);
  for (let i = from, k = start; i < to; i++, k++) words.letters[k] = letters[i] as number;
  words.starts[id + 1] = end;
  words.hashes[id] = hash;
  words.wasSeenAgain[id] = 0;
  putInSlot(words.slots, hash, id + 1);
  words.count = id + 1;
  return id;
}

function putInSlot(slots: Int32Array, hash: number, entry: number): void {
  const last = slots.length - 2;
  let slot = (2 * hash) & last;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
  slots[slot] = hash;
  slots[slot + 1] = entry;
}

type WordColumn = Words[(typeof COLUMNS)[number]];

function growTable(words: Words): void {
  for (const name of COLUMNS) (words as Record<typeof name, WordColumn>)[name] = doubled<WordColumn>(words[name]);
  words.edges = doubled(words.edges);
  words.starts = doubled(words.starts, 1);
  words.slots = new Int32Array(2 * words.slots.length);
  for (let id = 0; id < words.count; id++) putInSlot(words.slots, words.hashes[id] as number, id + 1);
}

/** Returns the letters of a word: a view of the table. */
export function wordLetters({ letters, starts }: Words, id: WordId): Uint8Array {
  return letters.subarray(starts[id], starts[id + 1]);
}

/** Makes room for `count` sums. */
export function reserveSums(words: Words, count: number): void {
  while (words.sumCount + count > words.sums.length) words.sums = doubled(words.sums);
}

/**
 * Evicts words that were not looked up again after they were added, and words above `most` words or `mostLetters` letters. The others move
 * down, in order: all ids are invalid.
 */
export function evictWords(words: Words, most: number, mostLetters: number): void {
  const { count, starts, letters, sums } = words;
  let kept = 0;
  let letterCount = 0;
  words.sumCount = 0;
  for (let id = 0; id < count && kept < most && letterCount < mostLetters; id++) {
    if (words.wasSeenAgain[id] !== 1) continue;
    const start = starts[id] as number;
    const length = (starts[id + 1] as number) - start;
    for (const name of COLUMNS) words[name][kept] = words[name][id] as number;
    words.edges.copyWithin(EDGES * kept, EDGES * id, EDGES * (id + 1));
    letters.copyWithin(letterCount, start, start + length);
    const sumsAt = words.sumsAt[kept] as number;
    if (sumsAt !== NO_SUMS) {
      sums.copyWithin(words.sumCount, sumsAt, sumsAt + length);
      words.sumsAt[kept] = words.sumCount;
      words.sumCount += length;
    }
    starts[kept] = letterCount;
    letterCount += length;
    words.wasSeenAgain[kept++] = 0;
  }
  starts[kept] = letterCount;
  words.count = kept;
  words.slots.fill(0);
  for (let id = 0; id < kept; id++) putInSlot(words.slots, words.hashes[id] as number, id + 1);
}

type Numbers = Int32Array | Int16Array | Int8Array | Uint16Array | Uint8Array | Float64Array;

/** Copies a column into one of twice the size. `extra` is the number of entries that a column has beyond one for each word. */
export function doubled<Kind extends Numbers>(numbers: Kind, extra = 0): Kind {
  const larger = new (numbers.constructor as new (length: number) => Kind)(2 * numbers.length - extra);
  larger.set(numbers);
  return larger;
}
