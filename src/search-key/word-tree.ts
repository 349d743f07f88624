import { codeUnitAt } from '../core/code-unit.js';
import { foldOf, Kind } from './folds.js';

/** Words as a tree of letters. */
export interface WordTree {
  /** By node and kind of letter, `(node << 6) | kind`: the node that follows; {@link NOWHERE} where no word goes on so. */
  next: Int32Array;
  /** By node: the bits {@link WHOLE} and {@link STEM}. */
  marks: Uint8Array;
}

const NOWHERE = 0;
const ROOT = 1;
const KIND_BITS = 6;

/** A word that ends here is asked about. */
const WHOLE = 1;
/** A word that begins so, and has nothing or an ending behind it, is asked about. */
export const STEM = 2;

/** @param wholes,stems words as a key spells them */
export function createWordTree(wholes: Iterable<string>, stems: Iterable<string>): WordTree {
  const words = [...[...wholes].map((word) => [word, WHOLE] as const), ...[...stems].map((word) => [word, STEM] as const)];
  const room = words.reduce((sum, [word]) => sum + word.length, ROOT + 1);
  const tree: WordTree = { next: new Int32Array(room << KIND_BITS), marks: new Uint8Array(room) };
  let count = ROOT + 1;
  for (const [word, mark] of words) {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const edge = (node << KIND_BITS) | (foldOf(codeUnitAt(word, i)) >>> 16);
      if (tree.next[edge] === NOWHERE) tree.next[edge] = count++;
      node = tree.next[edge] as number;
    }
    tree.marks[node] = (tree.marks[node] as number) | mark;
  }
  return tree;
}

/** Letters of other languages lead nowhere. */
function follow({ next }: WordTree, node: number, kind: number): number {
  return kind >= Kind.foreign ? NOWHERE : (next[(node << KIND_BITS) | kind] as number);
}

/** Trees of the words that are asked about, and of the endings of those of them that are stems. */
export interface AskedWords {
  words: WordTree;
  endings: WordTree;
}

/**
 * What must be asked about the word codes[start, end): {@link WHOLE}, {@link STEM}, both, or nothing, which goes for most words after two
 * or three letters. It may be STEM for a word that is none, where one stem begins with another.
 */
export function whatIsAsked(codes: Uint16Array, start: number, end: number, { words, endings }: AskedWords): number {
  let node = ROOT;
  /** Behind the last stem. */
  let ending = NOWHERE;
  let hadOther = false;
  for (let at = start; at < end; at++) {
    const kind = foldOf(codes[at] as number) >>> 16;
    if (node !== NOWHERE) node = follow(words, node, kind);
    if (ending !== NOWHERE) ending = follow(endings, ending, kind);
    if ((words.marks[node] as number) & STEM) {
      hadOther ||= ending !== NOWHERE;
      ending = ROOT;
    } else if (node === NOWHERE && ending === NOWHERE && !hadOther) return 0;
  }
  const isStem = hadOther || ((endings.marks[ending] as number) & WHOLE) !== 0;
  return ((words.marks[node] as number) & WHOLE) | (isStem ? STEM : 0);
}
