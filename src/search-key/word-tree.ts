import { codeUnitAt } from '../core/code-unit.js';
import { foldOf, Kind } from './folds.js';

/** A trie of words. */
export interface WordTree {
  /** Indexed by node and kind of letter, `(node << 6) | kind`: the next node, or {@link NOWHERE}. */
  next: Int32Array;
  /** Indexed by node: the bits {@link WORD} and {@link STEM}. */
  bits: Uint8Array;
}

const NOWHERE = 0;
const ROOT = 1;
const KIND_BITS = 6;

/** A candidate ends here. */
const WORD = 1;
/** A candidate begins so and ends here or with an ending. */
export const STEM = 2;

/** @param words,stems words spelled as in keys */
export function createWordTree(words: Iterable<string>, stems: Iterable<string>): WordTree {
  const rows = [...[...words].map((word) => [word, WORD] as const), ...[...stems].map((word) => [word, STEM] as const)];
  const size = rows.reduce((sum, [word]) => sum + word.length, ROOT + 1);
  const tree: WordTree = { next: new Int32Array(size << KIND_BITS), bits: new Uint8Array(size) };
  let count = ROOT + 1;
  for (const [word, bit] of rows) {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const edge = (node << KIND_BITS) | (foldOf(codeUnitAt(word, i)) >>> 16);
      if (tree.next[edge] === NOWHERE) tree.next[edge] = count++;
      node = tree.next[edge] as number;
    }
    tree.bits[node] = (tree.bits[node] as number) | bit;
  }
  return tree;
}

/** Letters of other languages lead nowhere. */
function nextNode({ next }: WordTree, node: number, kind: number): number {
  return kind >= Kind.foreign ? NOWHERE : (next[(node << KIND_BITS) | kind] as number);
}

/** Tries of the candidates, and of the endings of those that are stems. */
export interface CandidateWords {
  words: WordTree;
  endings: WordTree;
}

/**
 * Returns {@link WORD}, {@link STEM}, both, or 0 for the word `codes[start, end)`. Most words leave the trie after two or three letters.
 * STEM may be set for a word that is not one, if one stem begins with another.
 */
export function lookUpWord(codes: Uint16Array, start: number, end: number, { words, endings }: CandidateWords): number {
  let node = ROOT;
  /** The node after the last stem. */
  let ending = NOWHERE;
  let hadStem = false;
  for (let at = start; at < end; at++) {
    const kind = foldOf(codes[at] as number) >>> 16;
    if (node !== NOWHERE) node = nextNode(words, node, kind);
    if (ending !== NOWHERE) ending = nextNode(endings, ending, kind);
    if ((words.bits[node] as number) & STEM) {
      hadStem ||= ending !== NOWHERE;
      ending = ROOT;
    } else if (node === NOWHERE && ending === NOWHERE && !hadStem) return 0;
  }
  const isStem = hadStem || ((endings.bits[ending] as number) & WORD) !== 0;
  return ((words.bits[node] as number) & WORD) | (isStem ? STEM : 0);
}
