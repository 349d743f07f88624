import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { follow, letterBit, lettersAfter, NOWHERE, ROOT, secondLettersAfter } from '../../src/core/automaton.js';
import type { Letter, WordId } from '../../src/core/number-kinds.js';
import { lettersOf } from '../../src/persian/alphabet.js';
import { type BetweenScorer, lexiconOfWords, mayContinue, zwnjRateOf } from '../../src/zwnj-model/score-between-words.js';
import { bundledResources } from '../support/resources.js';

const { lexicon, cache, between } = bundledResources();

function idOf(word: string): WordId {
  const letters = Uint8Array.from(lettersOf(word));
  return cache.idOf(letters, 0, letters.length);
}

const ARTICLE = readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8');
const WORDS = [
  ...new Set([...(ARTICLE.match(/[\u0621-\u06cc]+/g) ?? []), 'رئیس', 'جمهور', 'می', 'ها', 'هم', 'کار', 'بین', 'المللی']),
].slice(-300);

it('words that were ever written with a half-space between may continue', () => {
  const ids = WORDS.map(idOf);
  let seen = 0;
  let unseen = 0;
  let excluded = 0;
  for (const left of ids)
    for (const right of ids) {
      const isSeen = lexiconOfWords(cache.words, left, right, lexicon) !== 0 || zwnjRateOf(between as BetweenScorer, left, right) !== 0;
      const may = mayContinue(cache.words, left, right);
      if (isSeen) seen++;
      else unseen++;
      if (!may) excluded++;
      if (isSeen) expect(may, `${left} ${right}`).toBe(true);
    }
  expect(seen).toBeGreaterThan(100);
  // It serves its purpose: most pairs that were never seen are found without a search.
  expect(excluded / unseen).toBeGreaterThan(0.85);
});

it('the letters after a node are those of its edges', () => {
  const { edges } = lexicon.forms;
  const [first, other] = [...lettersOf('بپ')] as [Letter, Letter];
  expect(lettersAfter(edges, NOWHERE)).toBe(0);
  expect(lettersAfter(edges, ROOT) & letterBit(first)).not.toBe(0);
  expect(letterBit(first)).not.toBe(letterBit(other));
});

it('the second letters after a node are those after its letters', () => {
  const { edges } = lexicon.forms;
  const [beh, heh, alef] = [...lettersOf('بها')] as [Letter, Letter, Letter];
  expect(secondLettersAfter(edges, NOWHERE)).toBe(0);
  expect(secondLettersAfter(edges, follow(edges, ROOT, beh)) & letterBit(alef)).not.toBe(0);
  expect(lettersAfter(edges, follow(edges, follow(edges, ROOT, beh), heh)) & letterBit(alef)).not.toBe(0);
});
