import { describe, expect, it } from 'vitest';
import type { NormalizeOptions } from '../../src/index.js';
import { createNormalizerWith } from '../../src/normalize/normalize.js';
import { createKernel } from '../../src/normalize/zwnj/kernel.js';
import { bundledResources } from '../support/resources.js';

const RESOURCES = bundledResources();
const KERNEL = createKernel(RESOURCES);
const normalize = (text: string, options?: NormalizeOptions): string =>
  createNormalizerWith(options, { kernel: () => KERNEL }).normalize(text);

const LETTERS = 'بپتجحدرسشعفقکلمنهی';
/** A different word for every number. */
function wordOf(number: number): string {
  let word = 'ا';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length];
  return word;
}

let probes = 0;

/** Number of words in the cache: a new word gets the next id. */
function cached(): number {
  const probe = [...(++probes).toString(20)].map((digit) => 2 + Number.parseInt(digit, 20));
  const letters = Uint8Array.from([2, 2, 2, ...probe]);
  return RESOURCES.cache.idOf(letters, 0, letters.length);
}

describe('The cache between texts', () => {
  const lines = (from: number) => Array.from({ length: 4000 }, (_, i) => `${wordOf(from + 2 * i)} ${wordOf(from + 2 * i + 1)}`).join('\n');

  it('stays within bounds, whatever the options', () => {
    // As many as an empty cache takes without eviction, and as many as fill it again after one.
    for (let batch = 0; batch < 20; batch++) normalize(lines(batch * 8000));
    expect(cached()).toBeLessThan(150_000);
    for (let batch = 20; batch < 28; batch++) normalize(lines(batch * 8000), { zwnj: 'clean', zwnjAfterNonJoiner: 'add' });
    expect(cached()).toBeLessThan(150_000);
  });

  it('stays within bounds if words are long', () => {
    for (let i = 0; i < 50; i++) normalize(wordOf(i).repeat(20_000));
    const { words } = RESOURCES.cache;
    expect(words.starts[cached()]).toBeLessThan(2_000_000);
  });
});
