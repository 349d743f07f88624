import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../src/bundled.js';
import { readSettings } from '../../src/normalize/read-settings.js';
import { decodeLine } from '../../src/normalize/zwnj/decode-line.js';
import { readZwnjOptions } from '../../src/normalize/zwnj/options.js';
import { eachLine } from '../../src/normalize/zwnj/read-lines.js';
import { bundledResources } from '../support/resources.js';

const options = readZwnjOptions(readSettings({ rules: { on: ['zwnj/glued-words'] } }, BUNDLED), bundledResources());

/** Inserted text in a line, with at most this many visits per gap. */
function replacements(text: string, mostVisitsAGap?: number): string[] {
  const found: string[] = [];
  eachLine(text, { start: 0, end: text.length }, [], options.resources, (line) => {
    decodeLine(line, options, { replace: (_start, _end, replacement) => found.push(replacement) }, mostVisitsAGap);
  });
  return found;
}

describe('The words of a line', () => {
  const TEXT = 'هنرخبرگزاری همکاریها کشور ها';

  it('are split and joined', () => {
    expect(replacements(TEXT)).toEqual([' ', '\u200c', '']);
  });

  it('stay as they are in a line that visits more words than its gaps allow', () => {
    expect(replacements(TEXT, 0.1)).toEqual([]);
  });

  it('are letters: a half-space between a letter and its mark makes no word of nothing', () => {
    const counts: number[] = [];
    for (const text of ['ه\u200c\u0654', 'ه\u200c\u0654\u200cها'])
      eachLine(text, { start: 0, end: text.length }, [], options.resources, ({ count }) => counts.push(count));
    expect(counts).toEqual([1, 2]);
  });
});
