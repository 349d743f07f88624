import { describe, expect, it } from 'vitest';
import { buildAutomaton, encodeWord } from '../../scripts/lib/automaton.js';
import { letterNumber } from '../../src/model/alphabet.js';
import { type Automaton, decodeAutomaton, endsAt, findReadings, followWord, NOWHERE, ROOT } from '../../src/model/automaton.js';

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

function readings({ edges }: Automaton, word: string): number[] {
  const { joints, nodes } = findReadings(edges, lettersOf(word), 0, word.length);
  return joints.filter((_, i) => endsAt(edges, nodes[i] as number)).sort((a, b) => a - b);
}

describe('An automaton', () => {
  it('accepts the words that it was built of, and no others', () => {
    const words = ['کتاب', 'کتاب¦ها', 'کتابی', 'خانه', 'خانه¦ها', 'ما'];
    const automaton = automatonOf(...words);
    for (const word of words) expect(accepts(automaton, word), word).toBe(true);
    for (const word of ['کتا', 'کتاب¦', 'کتابها', 'خانه¦ه', 'م', 'مام', 'ها']) expect(accepts(automaton, word), word).toBe(false);
  });

  it('does not mind the order or doubles of the words', () => {
    const words = ['ما', 'شما', 'آنها', 'ما'].map((word) => encodeWord(word) as string);
    expect(buildAutomaton(words)).toEqual(buildAutomaton([...words].reverse()));
  });

  it('shares the ends of words', () => {
    const one = buildAutomaton(['کتابها', 'کتابهای'].map((word) => encodeWord(word) as string));
    const two = buildAutomaton(['کتابها', 'کتابهای', 'شهرها', 'شهرهای'].map((word) => encodeWord(word) as string));
    expect(two.length).toBeLessThan(one.length + 8);
  });

  it('finds every way to write letters with half-spaces', () => {
    const automaton = automatonOf('منطق¦های', 'منطقه¦ای', 'منطقه');
    expect(readings(automaton, 'منطقهای')).toEqual([1 << 3, 1 << 4]);
    expect(readings(automaton, 'منطقه')).toEqual([0]);
  });

  it('takes no word with characters outside its alphabet', () => {
    expect(encodeWord('abc')).toBeNull();
    expect(encodeWord('خانهٔ')).toBeNull();
  });
});
