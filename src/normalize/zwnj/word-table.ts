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
  /** Open addressing: 1 + the number of a word, 0 where there is none. */
  let slots = new Int32Array(2 * room);
  let hashes = new Int32Array(room);
  let starts = new Int32Array(room + 1);
  let store = new Uint8Array(8 * room);

  const isWord = (number: number, letters: Uint8Array, from: number, to: number): boolean => {
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (store[start + i - from] !== letters[i]) return false;
    return true;
  };
  const grow = (): void => {
    hashes = doubled(hashes, Int32Array);
    starts = doubled(starts, Int32Array);
    slots = new Int32Array(2 * slots.length);
    for (let number = 0; number < count; number++) {
      let slot = (hashes[number] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
  };
  const add = (letters: Uint8Array, hash: number, slot: number): number => {
    const start = starts[count] as number;
    while (start + letters.length > store.length) store = doubled(store, Uint8Array);
    store.set(letters, start);
    starts[count + 1] = start + letters.length;
    hashes[count] = hash;
    slots[slot] = ++count;
    if (count === hashes.length) grow();
    return count - 1;
  };
  return {
    numberOf(letters, from, to, hash) {
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const number = (slots[slot] as number) - 1;
        if (number === -1) return add(letters.subarray(from, to), hash, slot);
        if (hashes[number] === hash && isWord(number, letters, from, to)) return number;
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
