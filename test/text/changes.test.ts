import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, composeChanges } from '../../src/core/changes.js';
import { runs } from '../support/runs.js';

const change = (start: number, end: number, replacement: string, ...reasons: string[]): Change<string> => ({
  start,
  end,
  replacement,
  reasons,
});

function apply(text: string, changes: readonly Change<string>[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of changes) {
    expect(start).toBeGreaterThanOrEqual(at);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

describe('Changes made one after the other', () => {
  it('stay apart where they touch different characters', () => {
    expect(composeChanges('abcd', [change(0, 1, 'X', 'one')], 'Xbcd', [change(3, 4, 'Y', 'two')])).toEqual([
      change(0, 1, 'X', 'one'),
      change(3, 4, 'Y', 'two'),
    ]);
  });

  it('become one, with both reasons, where the later one changes what the earlier one made', () => {
    expect(composeChanges('a  b', [change(1, 3, ' ', 'one')], 'a b', [change(1, 2, '-', 'two')])).toEqual([
      change(1, 3, '-', 'one', 'two'),
    ]);
  });

  it('are gone where the later one takes back the earlier one', () => {
    expect(composeChanges('abc', [change(1, 2, 'X', 'one')], 'aXc', [change(1, 2, 'b', 'two')])).toEqual([]);
  });

  it('count in the original, however much was put in before', () => {
    expect(composeChanges('abc', [change(0, 0, '123', 'one')], '123abc', [change(5, 6, '', 'two')])).toEqual([
      change(0, 0, '123', 'one'),
      change(2, 3, '', 'two'),
    ]);
  });

  it('leave both lists as they are', () => {
    const earlier = [change(0, 0, '123', 'one')];
    const later = [change(4, 5, 'x', 'two'), change(5, 6, '', 'two')];
    const before = structuredClone([earlier, later]);
    expect(composeChanges('abc', earlier, '123abc', later)).toHaveLength(3);
    expect([earlier, later]).toEqual(before);
  });

  it('have the lesser confidence of those that became one, or the one that is known', () => {
    const sure = { ...change(1, 3, ' ', 'one'), confidence: 0.9 };
    const doubted = { ...change(1, 2, '-', 'two'), confidence: 0.6 };
    const merged = change(1, 3, '-', 'one', 'two');
    const compose = (earlier: Change<string>, later: Change<string>) => composeChanges('a  b', [{ ...earlier }], 'a b', [{ ...later }]);
    expect(compose(sure, doubted)).toEqual([{ ...merged, confidence: 0.6 }]);
    expect(compose({ ...sure, confidence: 0.5 }, doubted)).toEqual([{ ...merged, confidence: 0.5 }]);
    expect(compose(sure, change(1, 2, '-', 'two'))).toEqual([{ ...merged, confidence: 0.9 }]);
    expect(compose(change(1, 3, ' ', 'one'), doubted)).toEqual([{ ...merged, confidence: 0.6 }]);
  });

  it('lead to the same text as one list, for any two lists', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
    const cuts = fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 });
    const listFor = (input: string, rows: [number, number, string][], reason: string): Change<string>[] => {
      const list: Change<string>[] = [];
      let at = 0;
      for (const [gap, length, replacement] of rows) {
        const start = at + gap;
        const end = Math.min(start + length, input.length);
        if (start > input.length || input.slice(start, end) === replacement) continue;
        list.push(change(start, end, replacement, reason));
        at = end + (end === start ? 1 : 0);
      }
      return list;
    };
    fc.assert(
      fc.property(text, cuts, cuts, (original, first, second) => {
        const earlier = listFor(original, first, 'one');
        const between = apply(original, earlier);
        const later = listFor(between, second, 'two');
        const expected = apply(between, later);
        const composed = composeChanges(original, earlier, between, later);
        expect(apply(original, composed)).toBe(expected);
        for (const { start, end, replacement } of composed) expect(original.slice(start, end)).not.toBe(replacement);
      }),
      runs(200),
    );
  });
});
