import { type LineFacts, MOST_LINES } from './line-facts.js';

/** Share of the different words of a line, 0 to 1, that occur in other lines. */
export interface WordShares {
  /** Of those of line i in line j: `share[i * count + j]`. */
  share: Float32Array;
  /** Of those of line i in any line above, and below. Copies of the line do not count. */
  shareAbove: Float32Array;
  shareBelow: Float32Array;
}

/** Used again for each page. */
const share = new Float32Array(MOST_LINES * MOST_LINES);
const shareAbove = new Float32Array(MOST_LINES);
const shareBelow = new Float32Array(MOST_LINES);

/** Compares the words of all lines. The result is valid until that of another page is read. */
export function wordShares(lines: readonly LineFacts[]): WordShares {
  const count = lines.length;
  share.fill(0, 0, count * count);
  shareAbove.fill(0, 0, count);
  shareBelow.fill(0, 0, count);
  const { places, sizes } = linesOfWords(lines);
  for (const found of places) {
    for (const at of found) {
      const { core } = lines[at] as LineFacts;
      const part = 1 / (sizes[at] as number);
      let isAbove = false;
      let isBelow = false;
      for (const other of found) {
        share[at * count + other] = (share[at * count + other] as number) + part;
        if (other === at || lines[other]?.core === core) continue;
        if (other < at) isAbove = true;
        else isBelow = true;
      }
      if (isAbove) shareAbove[at] = (shareAbove[at] as number) + part;
      if (isBelow) shareBelow[at] = (shareBelow[at] as number) + part;
    }
  }
  return { share, shareAbove, shareBelow };
}

/** Lines of each word that occurs in several, and the number of different words of each line. */
function linesOfWords(lines: readonly LineFacts[]): { places: number[][]; sizes: readonly number[] } {
  const words = emptyWordTable(lines);
  const places: number[][] = [];
  const sizes: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { content } = lines[at] as LineFacts;
    let size = 0;
    for (let index = 0; index < content.length; index++) {
      const slot = slotOfWord(words, content[index] as number);
      const known = words[slot] as number;
      // Number of the only line with the word, from 1 on; below zero, that of a list of lines.
      if (known === 0) words[slot] = at + 1;
      else if (known < 0) {
        const list = places[-1 - known] as number[];
        if (list[list.length - 1] === at) continue;
        list.push(at);
      } else if (known === at + 1) continue;
      else words[slot] = -places.push([known - 1, at]);
      size++;
    }
    sizes.push(size);
  }
  return { places, sizes };
}

/** Slots of two numbers: the hash of a word, and its lines so far (see `linesOfWords`), 0 for a free slot. Reused for each page. */
let wordTable = new Int32Array(1 << 10);
let slots = 0;

/** A table with at least twice as many slots as the lines have words. */
function emptyWordTable(lines: readonly LineFacts[]): Int32Array {
  let words = 1;
  for (let at = 0; at < lines.length; at++) words += (lines[at] as LineFacts).content.length;
  slots = 2 << (32 - Math.clz32(words));
  if (wordTable.length < 2 * slots) wordTable = new Int32Array(2 * slots);
  else wordTable.fill(0, 0, 2 * slots);
  return wordTable;
}

const GOLDEN_RATIO = 0x9e3779b1;

/** Returns the index of the lines of a word. Linear probing; the highest bits of the product depend on all others. */
function slotOfWord(words: Int32Array, hash: number): number {
  let slot = (Math.imul(hash, GOLDEN_RATIO) >>> (Math.clz32(slots) + 1)) & (slots - 1);
  while (words[2 * slot + 1] !== 0 && words[2 * slot] !== hash) slot = (slot + 1) & (slots - 1);
  words[2 * slot] = hash;
  return 2 * slot + 1;
}
