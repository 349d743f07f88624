import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paint } from '../../src/cli/colors.js';
import { unifiedDiff } from '../../src/cli/normalize/unified-diff.js';
import { visible } from '../../src/cli/visible.js';
import { normalizeWithEdits } from '../../src/index.js';
import { LINE_BREAKS, persianText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { matn } from './shell.js';

const plain: Paint = (_style, text) => text;
const diffOf = (text: string) => unifiedDiff({ name: 'a.txt', text, path: 'a.txt', encoding: 'utf-8' }, normalizeWithEdits(text), plain);
const diffByCommand = async (stdin: string, world = {}) => (await matn(['normalize', '--diff'], { stdin, ...world })).stdout;

describe('matn normalize --diff', () => {
  it('shows a changed line with three lines around it, and half-spaces as marks', async () => {
    expect(await diffByCommand('یک\nدو\nسه\nچهار\nكتاب ها\u200f\nپنج\n')).toBe(
      [
        '--- (standard input)',
        '+++ (standard input)',
        '@@ -2,5 +2,5 @@',
        ' دو',
        ' سه',
        ' چهار',
        '-كتاب ها\\u200f',
        '+کتاب¦ها',
        ' پنج',
        '',
      ].join('\n'),
    );
  });

  it('begins a hunk of its own where a change is far from the last', async () => {
    const diff = await diffByCommand(`كار\n${'خوب\n'.repeat(7)}كار\n`);
    expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -6,4 +6,4 @@']);
    expect((await diffByCommand(`كار\n${'خوب\n'.repeat(6)}كار\n`)).match(/^@@.*@@$/gm)).toEqual(['@@ -1,8 +1,8 @@']);
  });

  it('says that the last line has no line feed', async () => {
    expect(await diffByCommand('كار')).toContain('-كار\n\\ No newline at end of file\n+کار\n\\ No newline at end of file\n');
  });

  it('gives a terminal no orders that stood in the text', async () => {
    const diff = await diffByCommand('كار\u001b[2J\u009b2J\u0007\tخوب\u00a0است\r\n');
    expect(diff.split('\n').slice(3, 5)).toEqual([
      '-كار\\u001b[2J\\u009b2J\\u0007\tخوب\\u00a0است\r',
      '+کار\\u001b[2J\\u009b2J\\u0007\tخوب است\r',
    ]);
  });

  it('prints nothing for a text that is right', async () => {
    expect(await diffByCommand('سلام\n')).toBe('');
  });

  it('has colours on a terminal, and inverse what changed within a line', async () => {
    const shown = (await diffByCommand('كتاب ها\n', { stdoutIsTerminal: true })).replaceAll('\u001b', '␛');
    expect(shown).toBe(
      [
        '␛[1m--- (standard input)␛[22m',
        '␛[1m+++ (standard input)␛[22m',
        '␛[36m@@ -1,1 +1,1 @@␛[39m',
        '␛[31m-␛[7mك␛[27mتاب␛[7m ␛[27mها␛[39m',
        '␛[32m+␛[7mک␛[27mتاب␛[7m¦␛[27mها␛[39m',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal: %s, with %j has colours: %s', async (stdoutIsTerminal, environment, colours) => {
    expect((await diffByCommand('كار', { stdoutIsTerminal, environment })).includes('\u001b')).toBe(colours);
  });

  it('leads from the text to the normalized text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(persianText, fc.constantFrom('\n', '\n', ...LINE_BREAKS)), { maxLength: 12 }), (lines) => {
        const text = lines.flat().join('');
        const normalized = normalizeWithEdits(text).text;
        if (normalized === text) return;
        expect(applyPatch(visible(text), diffOf(text), { autoConvertLineEndings: false })).toBe(visible(normalized));
      }),
      runs(200),
    );
  });
});
