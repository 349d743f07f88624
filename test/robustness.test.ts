import { describe, expect, it } from 'vitest';
import { createNormalizer, normalize } from '../src/index.js';
import { DOORS } from './support/doors.js';

const ODD_TEXTS: Record<string, string> = {
  'an empty string': '',
  'a lone high surrogate': 'کتاب \ud83d ها',
  'a lone low surrogate': '\udc68\u200d',
  'NUL characters': '\0کتاب\0ها\0',
  'half an HTML page': '<!DOCTYPE html><html><head><title>خبر</title><script>if (a < b) { می شود',
  'an unclosed fence, comment and tag': '```\nمی شود\n<!-- می شود <a href="می شود',
};

describe('Any string', () => {
  for (const [what, text] of Object.entries(ODD_TEXTS)) {
    it(`is valid input to every function: ${what}`, () => {
      for (const door of DOORS) expect(() => door(text)).not.toThrow();
      expect(normalize(normalize(text))).toBe(normalize(text));
    });
  }
});

describe('What is no text', () => {
  for (const value of [null, undefined, 5, {}, ['متن'], Symbol('متن')]) {
    it(`is refused by name: ${String(value)}`, () => {
      for (const door of DOORS) expect(() => door(value as never)).toThrow(/^text: expected a string, got /);
    });
  }

  it('is a TypeError, and so is a wrong option, which is told what it takes', () => {
    expect(() => normalize(null as never)).toThrow(TypeError);
    expect(() => normalize('', { zwnj: 'all' as never })).toThrow(
      new TypeError("options.zwnj: expected one of 'restore', 'affixes', 'clean', 'keep', got 'all'"),
    );
    expect(() => normalize('', { digit: 'latin' } as never)).toThrow(
      /^options: expected zwnj, .*, got 'digit' \(did you mean 'digits'\?\)$/,
    );
    expect(() => normalize('', { rules: { off: ['zwnj/nothing' as never] } })).toThrow(
      /^options\.rules\.off: expected names of rules .*, got 'zwnj\/nothing'$/,
    );
    expect(() => createNormalizer('clean' as never)).toThrow(new TypeError('options: expected an object, got string'));
    expect(() => normalize('', { model: {} as never })).toThrow(TypeError);
  });
});
