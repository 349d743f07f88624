import { describe, test } from 'vitest';
import { composeLetters, decomposeForms, normalizeLetters } from '../../src/normalize/characters.js';
import { cleanInvisibles } from '../../src/normalize/zwnj/clean.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';
import { plainSettings, runStages } from '../support/run-stage.js';

const STAGES = [decomposeForms, cleanInvisibles, composeLetters, normalizeLetters];

describe('The stage characters takes time in step with the length of the text', () => {
  const LENGTH = 50_000;
  const settings = plainSettings({ digits: 'persian' });

  test.each([
    ['ZWNJ', '\u200c'],
    ['kashida', '\u0640'],
    ['Arabic yeh', '\u064a'],
    ['Urdu heh', '\u06c1'],
    ['not sign', '\u00ac'],
    ['ampersand', '&'],
    ['half an entity', '&\u200c'],
    ['mark and ZWNJ', '\u064e\u200c'],
    ['mark and not sign', '\u064e\u00ac'],
    ['kashida and mark', '\u0640\u064e'],
    ['digit', '1'],
    ['word and Urdu heh', '\u06c1 '],
  ])('%s', (_name, piece) => expectLinearTime(LENGTH, repeated(piece), (text) => runStages(STAGES, `\u0628${text}\u0628`, settings)));
});
