import { describe, expect, it } from 'vitest';
import { letterNumber } from '../../src/persian/alphabet.js';
import { namesInRow } from '../../src/zwnj-model/spelled-acronyms.js';

const lettersOf = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letterNumber(letter.charCodeAt(0)));
/** Letter names before and after the bar. */
function namesAround(marked: string): [number, number] {
  const letters = lettersOf(marked.replace('|', ''));
  const at = marked.indexOf('|');
  return [namesInRow(letters, 0, letters.length, at, -1), namesInRow(letters, 0, letters.length, at, 1)];
}

describe('Letter names', () => {
  it('are counted to both sides, up to three', () => {
    expect(namesAround('ال|انجی')).toEqual([1, 2]);
    expect(namesAround('الان|جی')).toEqual([2, 1]);
    expect(namesAround('کیسی|انای')).toEqual([2, 2]);
    expect(namesAround('دبلیو|دبلیودبلیودبلیو')).toEqual([1, 3]);
  });

  it('are negative if something else follows', () => {
    expect(namesAround('پرس|تیوی')).toEqual([0, 2]);
    expect(namesAround('پرستی|وی')).toEqual([-1, 1]);
  });

  it('are not seen in other words', () => {
    expect(namesAround('همکاری|ها')).toEqual([0, 0]);
  });

  it('are 0 at the edge of a word', () => {
    expect(namesInRow(lettersOf('سی'), 0, 2, 0, -1)).toBe(4);
  });
});
