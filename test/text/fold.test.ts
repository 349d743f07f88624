import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, rawEnd, rawOffset, rawStart } from '../../src/persian/fold.js';
import { codePoints } from '../support/code-points.js';

describe('fold', () => {
  it('folds letters, digits, case and white space', () => {
    expect(fold('\u0643\u064a\u0649\u06c0ة آأإ ۱٢3 ABC\u00a0\u3000\uff1a').text).toBe('کییهه ااا 123 abc  :');
  });
  it('deletes marks, kashida and invisible characters', () => {
    expect(fold('م\u064f\u0640ی\u200cر\u200fو\u0654د\ufeff').text).toBe('میرود');
  });
  it('leads back to the raw text', () => {
    const raw = 'کد\u200c خبر: ۱۲';
    const folded = fold(raw);
    const at = folded.text.indexOf('خبر');
    expect(raw.slice(rawStart(folded, at), rawEnd(folded, at + 3))).toBe('خبر');
    expect(rawStart(folded, folded.text.length)).toBe(raw.length);
  });
  it('gives offsets of the whole text for a range of it', () => {
    const folded = fold('\nکد\u200c خبر', 1);
    expect(rawStart(folded, 0)).toBe(1);
    expect(rawEnd(folded, folded.text.length)).toBe(8);
  });
  it('maps every unit to a raw unit that folds to it', () => {
    fc.assert(
      fc.property(codePoints(10), (raw) => {
        const folded = fold(raw);
        for (let at = 0; at < folded.text.length; at++) expect(fold(raw.charAt(rawOffset(folded, at))).text).toBe(folded.text[at]);
      }),
    );
  });
  it('is idempotent', () => {
    fc.assert(
      fc.property(codePoints(10), (raw) => {
        expect(fold(fold(raw).text).text).toBe(fold(raw).text);
      }),
    );
  });
});
