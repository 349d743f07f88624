import { describe, expect, it } from 'vitest';
import { buildAutomaton, encodeWord } from '../../scripts/lib/automaton.js';
import { type Automaton, decodeAutomaton, endsAt, followWord, NOWHERE, nodeAfter, ROOT, walkPrefixes } from '../../src/core/automaton.js';
import { letterNumber } from '../../src/persian/alphabet.js';
import { findReadings } from '../../src/zwnj-model/readings.js';

const automatonOf = (...words: string[]): Automaton =>
  decodeAutomaton(buildAutomaton(words.map((word) => encodeWord(word.replaceAll('¦', '\u200c')) as string)));
const lettersOf = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letterNumber(letter.charCodeAt(0)));

function accepts({ edges }: Automaton, word: string): boolean {
  const parts = word.split('¦');
  const letters = lettersOf(parts.join(''));
  let joints = 0;
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    joints |= 1 << (length - 1);
  }
  const node = followWord(edges, ROOT, letters, 0, letters.length, joints);
  return node !== NOWHERE && endsAt(edges, node);
}

function readings(automaton: Automaton, word: string): number[] {
  const { edges } = automaton;
  const prefixes = new Int32Array(word.length + 1);
  walkPrefixes(automaton, lettersOf(word), 0, word.length, prefixes);
  const { splits: joints, nodes, count } = findReadings(edges, lettersOf(word), 0, word.length, prefixes);
  return joints
    .slice(0, count)
    .filter((_, i) => endsAt(edges, nodes[i] as number))
    .sort((a, b) => a - b);
}

describe('An automaton', () => {
  it('accepts the words that it was built of, and no others', () => {
    const words = ['کتاب', 'کتاب¦ها', 'کتابی', 'خانه', 'خانه¦ها', 'ما'];
    const automaton = automatonOf(...words);
    for (const word of words) expect(accepts(automaton, word), word).toBe(true);
    for (const word of ['کتا', 'کتاب¦', 'کتابها', 'خانه¦ه', 'م', 'مام', 'ها']) expect(accepts(automaton, word), word).toBe(false);
  });

  it('leads from the root and from any prefix to the same nodes', () => {
    const automaton = automatonOf('کتاب', 'کتاب¦ها', 'خانه', 'ما');
    for (const word of ['کتاب', 'کتا', 'خانه', 'ما', 'م', '', 'کک', 'زی', 'خانهها']) {
      const letters = lettersOf(word);
      const prefixes = new Int32Array(word.length + 2);
      walkPrefixes(automaton, letters, 0, letters.length, prefixes);
      for (let end = 0; end <= letters.length; end++) {
        const node = followWord(automaton.edges, ROOT, letters, 0, end, 0);
        expect([prefixes[end], nodeAfter(automaton, letters, 0, end)], word).toEqual([node, node]);
      }
    }
  });

  it('does not mind the order or doubles of the words', () => {
    const words = ['ما', 'شما', 'آنها', 'ما'].map((word) => encodeWord(word) as string);
    expect(buildAutomaton(words)).toEqual(buildAutomaton([...words].reverse()));
  });

  it('shares the ends of words', () => {
    // An edge for each letter and END, and for شهر a second one from the root.
    expect(automatonOf('کتابها', 'کتابهای').edges).toHaveLength(9);
    expect(automatonOf('کتابها', 'کتابهای', 'شهرها', 'شهرهای').edges).toHaveLength(9 + 3);
  });

  it('finds every way to split letters with half-spaces', () => {
    const automaton = automatonOf('منطق¦های', 'منطقه¦ای', 'منطقه');
    expect(readings(automaton, 'منطقهای')).toEqual([1 << 3, 1 << 4]);
    expect(readings(automaton, 'منطقه')).toEqual([]);
  });

  it('takes no word with characters outside its alphabet', () => {
    expect(encodeWord('abc')).toBeNull();
    expect(encodeWord('خانهٔ')).toBeNull();
  });
});
