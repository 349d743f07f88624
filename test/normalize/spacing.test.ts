import { describe, expect, it } from 'vitest';
import { findProtectedSpans } from '../../src/normalize/protect/find-protected.js';
import { normalizeSpacing } from '../../src/normalize/spacing.js';
import { plainSettings, runStages } from '../support/run-stage.js';

const spaced = (text: string) => runStages([normalizeSpacing], text, plainSettings(), findProtectedSpans);

describe('The stage spacing', () => {
  it('keeps every kind of line break', () => {
    const breaks = '\n\r\n\r\v\f\u0085\u2028\u2029';
    expect(spaced([...breaks].map((one) => `الف ${one}`).join('')).text).toBe([...breaks].map((one) => `الف${one}`).join(''));
  });
});
