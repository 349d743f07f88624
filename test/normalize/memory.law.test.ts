import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../src/bundled.js';
import { normalize } from '../../src/index.js';

const LETTERS = 'بپتجحدرسشعفقکلمنهی';
/** The word of a number: every number has another. */
function wordOf(number: number): string {
  let word = 'ا';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length];
  return word;
}

let probes = 0;

/** How many words the dictionary holds that all normalizers share: a word that it never saw gets the next number. */
function remembered(): number {
  const probe = [...(++probes).toString(20)].map((digit) => 2 + Number.parseInt(digit, 20));
  const letters = Uint8Array.from([2, 2, 2, ...probe]);
  return BUNDLED.knowledge(undefined).dictionary.numberOf(letters, 0, letters.length);
}

describe('What is remembered from text to text', () => {
  const lines = (from: number) => Array.from({ length: 4000 }, (_, i) => `${wordOf(from + 2 * i)} ${wordOf(from + 2 * i + 1)}`).join('\n');

  it('stays within bounds, whatever the options', () => {
    for (const options of [{}, { zwnj: 'clean', zwnjAfterNonJoiner: 'add' }] as const) {
      for (let batch = 0; batch < 12; batch++) normalize(lines(batch * 8000), options);
      expect(remembered()).toBeLessThan(50_000);
    }
  });

  it('stays within bounds where words are long', () => {
    for (let i = 0; i < 100; i++) normalize(wordOf(i).repeat(20_000));
    const { dictionary } = BUNDLED.knowledge(undefined);
    let letters = 0;
    const count = remembered();
    for (let number = 0; number < count; number++) letters += dictionary.wordOf(number).letters.length;
    expect(letters).toBeLessThan(1_000_000);
  });
});
