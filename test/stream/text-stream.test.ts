import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { normalizeStream } from '../../src/stream.js';
import { anyText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';
import { collect, cut, readable } from './support.js';

const RUNS = runs(300);
const cuts = fc.array(fc.nat(), { maxLength: 12 });

/** Lines with constructs that may cross line ends, and similar ones that do not. */
const MARKUP = ['```', '~~~~', '<!--', '-->', '<a href="', '<b', '<', '>', '</p>', '`', '\u200c', '\u200e', '\u0640', '- x <y '];
const LINES = ['\n', '\n', '\r\n', '\r', '\u2028', '\n\n', '\n \n', '\n\u200e\n'];
const WORDS = ['كتاب ها ', 'می رود ,', 'میشود', 'والسلام العربية المدرسة الجامعة', '  ', ' .', '👍🏻', '\ufeff', '&zwnj;'];
const markupText = fc.array(fc.constantFrom(...MARKUP, ...LINES, ...LINES, ...WORDS), { maxLength: 40 }).map((parts) => parts.join(''));
const text = fc.oneof(anyText, markupText);

describe('A stream of text', () => {
  it('gives what one call gives, however the text is cut, also within a surrogate pair', async () => {
    await fc.assert(
      fc.asyncProperty(text, cuts, async (whole, at) => {
        expect(visible(await collect(readable(cut(whole, at)).pipeThrough(normalizeStream())))).toBe(visible(normalize(whole)));
      }),
      {
        ...RUNS,
        examples: [
          ['- x <y \n><a href="\n', []],
          ['<a\n<b\n', [3]],
        ],
      },
    );
  });

  it('gives it for every single code unit by itself', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (whole) => {
        expect(visible(await collect(readable(whole.split('')).pipeThrough(normalizeStream())))).toBe(visible(normalize(whole)));
      }),
      RUNS,
    );
  });

  it('gives it for bytes, cut within a UTF-8 sequence', async () => {
    await fc.assert(
      fc.asyncProperty(text, cuts, async (any, at) => {
        const whole = Buffer.from(any).toString();
        const bytes = readable(cut(new TextEncoder().encode(whole), at));
        const decoded = bytes.pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }));
        expect(visible(await collect(decoded.pipeThrough(normalizeStream())))).toBe(visible(normalize(whole)));
      }),
      runs(200),
    );
  });

  it('takes the options of normalize', async () => {
    expect(await collect(readable(['٣ كتاب']).pipeThrough(normalizeStream({ digits: 'latin' })))).toBe('3 کتاب');
    expect(() => normalizeStream({ digits: 'roman' } as never)).toThrow(/options\.digits: expected one of/);
  });

  it('refuses chunks that are no strings, and says what would be right', async () => {
    const chunks = readable([new Uint8Array(1)]) as unknown as ReadableStream<string>;
    await expect(collect(chunks.pipeThrough(normalizeStream()))).rejects.toThrow(
      'chunk: expected a string, got Uint8Array; put a TextDecoderStream before',
    );
  });

  it.each([
    ['a line as soon as it is complete', 'كتاب\nو', 'کتاب\n'],
    ['nothing of a line that is not', 'كتاب', ''],
    ['a carriage return once it is known that no line feed follows', 'كتاب\r', ''],
    ['a comparison at once: it opens no tag', 'كتاب < 3\n', 'کتاب < 3\n'],
    ['what stands before a tag that is undecided', 'كتاب\n<a href\n', 'کتاب\n'],
    ['a tag that a blank line ended', '<a كتاب\n\n', '<a کتاب\n\n'],
    ['a tag that goes on for too long', `<a كتاب${'\nx'.repeat(64)}\n`, `<a کتاب${'\nx'.repeat(64)}\n`],
    ['a comment line by line', '<!-- كتاب\nكتاب\n', '<!-- كتاب\nكتاب\n'],
  ])('gives out %s', async (_what, chunk, expected) => {
    const { readable: out, writable } = normalizeStream();
    const writer = writable.getWriter();
    const reader = out.getReader();
    void writer.write(chunk);
    const first = await Promise.race([reader.read().then(({ value }) => value), new Promise((resolve) => setTimeout(resolve, 5, ''))]);
    expect(first).toBe(expected);
    void writer.abort().catch(() => {});
  });

  it.each([
    ['a comment after marks of code that open nothing', '[x]: javascript:x``<!--\nكتاب¦\n', 'كتاب¦\n'],
    ['a comment in the target of a link', '[كتاب](x<!--\nكتاب ها\n', 'كتاب ها\n'],
    ['a fence whose marks a hidden character separates', '`¦``\nكتاب\n', 'كتاب\n'],
    ['marks of code before a comment on the line of a fence', '``<!-- ```\nكتاب\n', 'كتاب\n'],
  ])('goes on with %s', async (_what, first, second) => {
    const [before, after] = [first, second].map((text) => text.replaceAll('¦', '\u200c')) as [string, string];
    const streamed = await collect(readable([before, after, after]).pipeThrough(normalizeStream()));
    expect(visible(streamed)).toBe(visible(normalize(before + after + after)));
    expect(streamed.endsWith(after + after)).toBe(true);
  });

  it('holds back no more than a line, in a fence without an end too', async () => {
    let longest = 0;
    const lines = ['```\n', ...Array.from({ length: 150 }, (_, i) => `كتاب ${i} <a\n`)];
    const out = readable(lines).pipeThrough(normalizeStream());
    for await (const chunk of out as unknown as AsyncIterable<string>) longest = Math.max(longest, chunk.length);
    expect(longest).toBeLessThan(1000);
  });
});
