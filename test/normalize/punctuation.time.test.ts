import { describe, it } from 'vitest';
import { findProtectedSpans } from '../../src/normalize/protect/find-protected.js';
import { normalizePunctuation } from '../../src/normalize/punctuation.js';
import { normalizeSpacing } from '../../src/normalize/spacing.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';
import { plainSettings, runStages } from '../support/run-stage.js';

const STAGES = [normalizeSpacing, normalizePunctuation];

describe('Spacing and punctuation take time in step with the length of the text', () => {
  const LENGTH = 40_000;
  const settings = plainSettings({ quotes: 'guillemets' });
  const hostile = ['(', '[', '"', '\u201c', '« ', '( ', ' )', ']( ', 'ب,', ' .', '؟', 'ا؛', 'ا.', 'ا : ', 'سلام ) . ', '« "', ' \t', ' '];
  it.each(hostile)('«%s»', (piece) =>
    expectLinearTime(LENGTH, repeated(piece), (text) => runStages(STAGES, `ب${text}ب`, settings, findProtectedSpans)),
  );
});
