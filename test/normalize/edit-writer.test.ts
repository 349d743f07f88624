import { describe, expect, it } from 'vitest';
import { createEditWriter } from '../../src/normalize/edit-writer.js';
import type { ProtectedSpan } from '../../src/normalize/protect/find-protected.js';

const SPANS: readonly ProtectedSpan[] = [
  { start: 2, end: 4, kind: 'verbatim' },
  { start: 6, end: 8, kind: 'verbatim' },
];
const joined = (start: number, end: number, replacement: string) => {
  const writer = createEditWriter('abCDefGHij', SPANS, new Set(), null);
  writer.replace(start, end, replacement, 'characters/zwj');
  const { text, protectedSpans } = writer.finish();
  return protectedSpans.map(({ start, end }) => text.slice(start, end));
};

describe('Protected spans', () => {
  it.each([
    ['an edit before both', 0, 1, '---'],
    ['an edit between them', 4, 6, ''],
    ['an insertion before the second', 6, 6, '-'],
    ['an insertion after the first', 4, 4, '-'],
    ['an edit after both', 8, 9, ''],
  ])('move with %s', (_, start, end, replacement) => {
    expect(joined(start, end, replacement)).toEqual(['CD', 'GH']);
  });

  it('end where they are replaced, and what follows them is not protected', () => {
    expect(joined(2, 4, '')).toEqual(['GH']);
    expect(joined(1, 5, '-')).toEqual(['GH']);
    expect(joined(6, 8, '-')).toEqual(['CD']);
  });
});
