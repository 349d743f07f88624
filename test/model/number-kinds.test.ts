import { describe, expect, it } from 'vitest';
import { codeUnitAt } from '../../src/core/code-unit.js';
import type { WordKey } from '../../src/core/number-kinds.js';
import { ChangeKind } from '../../src/normalize/zwnj/change-kinds.js';
import { kindOfGap } from '../../src/normalize/zwnj/score-gap.js';
import { WordFlag } from '../../src/normalize/zwnj/word-flags.js';
import { letterJoinsNext, letterNumberAt, lettersOf, packLetters } from '../../src/persian/alphabet.js';
import { joinsNext } from '../../src/persian/letters.js';
import { hashLetters } from '../../src/zwnj-model/chunk.js';
import { createWords, insertWord } from '../../src/zwnj-model/word-columns.js';

const seen = codeUnitAt('س', 0);
const seenNumber = letterNumberAt('س');
const letters = lettersOf('ها');
const id = insertWord(createWords(), letters, 0, letters.length, hashLetters(letters, 0, letters.length));
const plurals: ReadonlySet<WordKey> = new Set([packLetters(letters, 0, letters.length)]);

describe('Kinds of numbers', () => {
  it('are plain numbers at run time', () => {
    expect([seen, seenNumber, id, ...plurals]).toEqual([0x633, 20, 0, 64 * letterNumberAt('ه') + letterNumberAt('ا')]);
  });

  it('answer alike for a letter and its code unit', () => {
    expect([joinsNext(seen), letterJoinsNext(seenNumber)]).toEqual([true, true]);
  });

  // `npm run typecheck` is the test: it reports a directive without an error.
  it('do not compile where they are exchanged, since the answer is wrong', () => {
    // @ts-expect-error a code unit is no letter
    expect(letterJoinsNext(seen)).toBe(false);
    // @ts-expect-error a letter is no code unit
    expect(joinsNext(seenNumber)).toBe(false);
    // @ts-expect-error the id of a word is not its key
    expect(plurals.has(id)).toBe(false);
    // @ts-expect-error nor are its flags
    expect(kindOfGap(0, id)).toBe(ChangeKind.joinCompound);
    expect(kindOfGap(0, WordFlag.plural)).toBe(ChangeKind.joinPlural);
  });
});
