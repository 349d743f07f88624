import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../scripts/mutants/find.js';

/** The code with each of its mutants in turn. */
const mutated = (code: string): string[] =>
  mutantsOf('a.ts', code).map(({ start, end, after }) => code.slice(0, start) + after + code.slice(end));

describe('Mutants', () => {
  it.each([
    ['a <= b;', ['a < b;']],
    ['a && !b;', ['a || !b;', 'a && b;']],
    ['n = 1;', ['n = 2;']],
    ["s = 'a' + t;", []],
    ['if (a) return 1;', ['if (!(a)) return 1;', 'if (a) ;', 'if (a) return 2;']],
    ['for (;;) { if (!a) { continue; } }', ['for (;;) { if (!(!a)) { continue; } }', 'for (;;) { if (!a) { ; } }']],
    ['x = a ? true : b;', ['x = !(a) ? true : b;', 'x = a ? false : b;']],
    ['let a: 1 | true; type B = 2; interface C { d: 3 }', []],
    ['function f() { return a; }', []],
  ])('of «%s»', (code, expected) => expect(mutated(code)).toEqual(expected));

  it('say where they are', () =>
    expect(mutantsOf('src/a.ts', 'a;\nb < c;')).toEqual([{ file: 'src/a.ts', line: 2, start: 5, end: 6, before: '<', after: '<=' }]));
});
