import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NormalizeOptions } from '../../src/api/types.js';
import { composeLetters, decomposeForms, normalizeLetters } from '../../src/normalize/characters.js';
import { cleanInvisibles } from '../../src/normalize/zwnj/clean.js';
import { LINE_BREAKS } from '../support/persian-text.js';
import { CLEAN_RULES, rulesOf } from '../support/rule-names.js';
import { plainSettings, runStages } from '../support/run-stage.js';
import { runs } from '../support/runs.js';

const STAGES = [decomposeForms, cleanInvisibles, composeLetters, normalizeLetters];

/** Letters that join and letters that do not, Persian and foreign; marks; invisible characters; lone surrogates; forms. */
const NASTY = [
  ...'\u0628\u0627\u0648\u062f\u0647\u06cc\u06a9\u0621\u0622\u0629\u0671',
  ...'\u064a\u0649\u0643\u06aa\u06be\u06c0\u06c1\u06c2\u06d5\u06ce\u0695\u0679\u06d2\u0677',
  ...'\u0640\u0640\u0640\u064b\u064e\u0653\u0654\u0655\u0670',
  ...'\u200c\u200c\u200d\u200b\u200e\u200f\u061c\u202b\u2067\u2069\u206a\ufeff\u2060\u00ad\u00ac',
  ...'&;zwnj',
  '&zwnj;',
  '&zw',
  'nj;',
  ...'\u00a0 \u3000\t',
  ...LINE_BREAKS,
  ...'5-.:,%+/_H',
  ...'\u06f4\u0664\u0665\u066a\u066b\u066c',
  ...'\ufe8d\ufe81\ufefb\ufdf2\ufdfa\ufe70\ufe77\ufc5e\ufba4\ufba6\ufbea\ufeef',
  '\ud83d',
  '\udc69',
  '\ud83a',
  '\udd22',
  '\u{1f469}',
  '\u2764',
  '\ufe0f',
  '\u{1f3fd}',
  '\u20e3',
  '\u0915',
  '\u094d',
  ...'.()«»\u060c',
];

const nastyText = fc.array(fc.constantFrom(...NASTY), { maxLength: 24 }).map((parts) => parts.join(''));
const ruleNames = [...rulesOf('characters'), ...CLEAN_RULES];
const anyOptions: fc.Arbitrary<NormalizeOptions> = fc.record({
  zwnj: fc.constantFrom('restore', 'clean', 'keep'),
  zwnjAfterNonJoiner: fc.constantFrom('keep', 'remove', 'add'),
  digits: fc.constantFrom('keep', 'persian', 'latin'),
  rules: fc.record({ off: fc.oneof(fc.constant([]), fc.subarray(ruleNames, { maxLength: 3 })) }),
});

describe('laws', () => {
  test('a second call changes nothing, with any options', () => {
    fc.assert(
      fc.property(nastyText, anyOptions, (text, options) => {
        const settings = plainSettings(options);
        const once = runStages(STAGES, text, settings).text;
        expect(runStages(STAGES, once, settings).text).toBe(once);
      }),
      runs(5000),
    );
  });

  test('a line becomes the same alone as among others', () => {
    fc.assert(
      fc.property(nastyText, nastyText, fc.constantFrom(...LINE_BREAKS), (first, second, lineBreak) => {
        const settings = plainSettings();
        const run = (text: string) => runStages(STAGES, text, settings).text;
        expect(run(first + lineBreak + second)).toBe(run(first) + lineBreak + run(second));
      }),
      runs(2000),
    );
  });
});
