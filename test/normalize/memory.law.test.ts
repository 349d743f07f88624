import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormalizeOptions } from '../../src/index.js';
import { createNormalizerWith } from '../../src/normalize/normalize.js';
import { assembleResources } from '../../src/normalize/resources.js';
import { createKernel } from '../../src/normalize/zwnj/kernel.js';
import { createWordCache } from '../../src/normalize/zwnj/word-cache.js';
import { cases } from '../laws/texts.js';
import { bundledResources } from '../support/resources.js';
import { runs } from '../support/runs.js';
import { SEED } from '../support/seed.js';
import { visible } from '../support/visible.js';

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

/** Letters of the automata: a different word for every number. */
const lettersOf = (number: number): Uint8Array =>
  Uint8Array.from([2, 2, 2, ...[...number.toString(20)].map((digit) => 2 + Number.parseInt(digit, 20))]);

let probes = 0;

/** Number of words in the cache: a new word gets the next id. */
function cached(): number {
  const letters = lettersOf(++probes);
  return RESOURCES.cache.idOf(letters, 0, letters.length);
}

describe('The caches between texts', () => {
  let next = 0;
  /** Two new words a line, each with the same beginning. */
  const newLines = (beginning: string, length = 4000) =>
    Array.from({ length }, () => `${beginning}${wordOf(next++)} ${beginning}${wordOf(next++)}`).join('\n');

  /** Reads new words until the cache is full, of words or of letters, and never larger than that. */
  function evict(beginning: string, options?: NormalizeOptions): void {
    const { evictions, words } = RESOURCES.cache;
    while (RESOURCES.cache.evictions === evictions) {
      normalize(newLines(beginning), options);
      const count = cached();
      expect(count).toBeLessThan(150_000);
      expect(words.starts[count]).toBeLessThan(2_000_000);
    }
  }

  /** A kernel whose caches are empty, of the same lexicon and model. */
  const freshKernel = () => createKernel(assembleResources(RESOURCES.lexicon, RESOURCES.model));

  it('change no result, in any order of texts and options, before and after an eviction, and stay within bounds', () => {
    const some = fc.array(cases, { minLength: 1, maxLength: 4 });
    /** Reads random texts twice, so that their words stay after an eviction. The same texts for the same seed. */
    const tryTexts = (): void =>
      fc.assert(
        fc.property(some, (tried) => {
          const fresh = tried.map(({ text, options }) => createNormalizerWith(options, { kernel: freshKernel }).normalize(text));
          for (let round = 0; round < 2; round++)
            for (const [at, { text, options }] of tried.entries())
              expect(visible(normalize(text, options)), JSON.stringify(options)).toBe(visible(fresh[at] ?? ''));
        }),
        { ...runs(200), seed: SEED },
      );
    const holdsPairs = () => RESOURCES.pairs.entries.some((entry) => entry !== 0);
    // These are read once and do not stay: those that stay move.
    normalize(newLines('', 200));
    tryTexts();
    expect(holdsPairs()).toBe(true);
    // Words that are too long to be scored fill the cache with a quarter of the words; `clean` adds no pairs.
    evict(LETTERS.repeat(2), { zwnj: 'clean', zwnjAfterNonJoiner: 'add' });
    // Ids name other words now.
    expect(holdsPairs()).toBe(false);
    tryTexts();
  });

  it('stay within bounds if words are many', () => {
    // Words are the same without a model, which scores each.
    const cache = createWordCache(RESOURCES.lexicon, null);
    for (let number = 0; cache.evictions === 0; number++) {
      const letters = lettersOf(number);
      cache.idOf(letters, 0, letters.length);
      cache.evictIfFull();
      if (cache.words.count > 150_000) expect(cache.words.count).toBeLessThan(150_000);
    }
    expect(cache.words.count).toBeLessThan(100_000);
  });

  it('stay within bounds if words are long', () => {
    for (let i = 0; i < 50; i++) normalize(wordOf(i).repeat(20_000));
    const { words } = RESOURCES.cache;
    expect(words.starts[cached()]).toBeLessThan(2_000_000);
  });
});
