/**
 * Numbers words as they come. This is the hottest table of the library: it is asked for every word there is. So the words' letters stand
 * in one array, one word's behind the other's, and a word is found by a hash and compared letter by letter.
 */
export interface WordTable {
  /** The number of the word letters[from, to), whose hash is given; a new word gets the next number. */
  numberOf(letters: Uint8Array, from: number, to: number, hash: number): number;
  /** How many letters its words have together. */
  letterCount(): number;
}

/** @param room for so many words at first; it grows */
export function createWordTable(room: number): WordTable {
  let count = 0;
  /** Open addressing, two numbers a slot: the hash of a word, and 1 + its number, 0 where there is none. */
  let slots = new Int32Array(4 * room);
  let starts = new Int32Array(room + 1);
  let store = new Uint8Array(8 * room);

  const isWord = (number: number, letters: Uint8Array, from: number, to: number): boolean => {
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== to - from) return false;
    for (let i = from, k = start; i < to; i++, k++) if (store[k] !== letters[i]) return false;
    return true;
  };
  const put = (hash: number, entry: number): void => {
    const last = slots.length - 2;
    let slot = (2 * hash) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = hash;
    slots[slot + 1] = entry;
  };
  const grow = (): void => {
    const old = slots;
    starts = doubled(starts, Int32Array);
    slots = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2) if (old[slot + 1] !== 0) put(old[slot] as number, old[slot + 1] as number);
  };
  const add = (letters: Uint8Array, hash: number): number => {
    if (4 * count === slots.length) grow();
    const start = starts[count] as number;
    while (start + letters.length > store.length) store = doubled(store, Uint8Array);
    store.set(letters, start);
    starts[count + 1] = start + letters.length;
    put(hash, ++count);
    return count - 1;
  };
  return {
    numberOf(letters, from, to, hash) {
      const last = slots.length - 2;
      for (let slot = (2 * hash) & last; ; slot = (slot + 2) & last) {
        const entry = slots[slot + 1] as number;
        if (entry === 0) return add(letters.subarray(from, to), hash);
        if (slots[slot] === hash && isWord(entry - 1, letters, from, to)) return entry - 1;
      }
    },
    letterCount: () => starts[count] as number,
  };
}

/** Numbers with room for as many again. */
export function doubled<Numbers extends Int32Array | Uint16Array | Uint8Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
): Numbers {
  const larger = new Kind(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
