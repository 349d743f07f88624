import { createContext, runInContext, runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isArgumentError, isBytes, timeOf } from '../src/core/brands.js';
import { bytesOfText } from '../src/core/packed-text.js';
import { MODEL } from '../src/generated/model.js';
import { decodeHtml, parseArticleHtml } from '../src/html.js';
import { createNormalizer, normalize, parseArticle, parseDate, toJsonLd } from '../src/index.js';
import { decodeModel } from '../src/model.js';
import { normalizeJsonl } from '../src/stream.js';

/** Returns a value from another realm, as in a frame or a test environment with a DOM: `instanceof` fails for it. */
const foreign = <Value>(expression: string): Value => runInNewContext(expression) as Value;

describe('Values of another realm', () => {
  it('are bytes', () => {
    const bytes = foreign<Uint8Array>('new Uint8Array([0xd3, 0xe1, 0xc7, 0xe3])');
    expect(bytes instanceof Uint8Array).toBe(false);
    expect(decodeHtml(bytes).html).toBe('سلام');
    const page = '<title>The rain has come</title>';
    const asBytes = foreign<Uint8Array>(`Uint8Array.from('${page}', (char) => char.charCodeAt(0))`);
    expect(parseArticleHtml(asBytes).article).toEqual(parseArticleHtml(page).article);
  });

  it('are a model', () => {
    const context = createContext({ model: bytesOfText(MODEL) });
    const bytes = runInContext('new Uint8Array(model)', context) as Uint8Array;
    expect(bytes instanceof Uint8Array).toBe(false);
    expect(normalize('همکاریها', { model: decodeModel(bytes) })).toBe('همکاری\u200cها');
  });

  it('are dates', () => {
    const reference = foreign<Date>('new Date("2026-10-10T12:00:00+03:30")');
    expect(reference instanceof Date).toBe(false);
    expect(parseDate('امروز', { reference })?.iso).toBe('2026-10-10');
    expect(() => parseDate('امروز', { reference: foreign<Date>('new Date(Number.NaN)') })).toThrow(/expected a valid Date/);
  });

  it('are options, lists and articles', () => {
    expect(createNormalizer(foreign("({ rules: { off: ['zwnj/lost'] }, words: ['کتاب'] })")).normalize('همکاریها')).toBe('همکاریها');
    expect(() => normalizeJsonl(foreign("({ fields: ['title'] })"))).not.toThrow();
    const { article } = parseArticle('کد خبر: ۱۲');
    const copy = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(article))})`);
    expect(toJsonLd(copy)).toEqual(toJsonLd(article));
  });
});

describe('A brand', () => {
  it.each([
    ['a Buffer', Buffer.from('a'), true],
    ['an empty array of bytes', new Uint8Array(), true],
    ['a view of data', new DataView(new ArrayBuffer(2)), false],
    ['signed bytes', new Int8Array(2), false],
    ['an array', [1], false],
    ['what only says so', { [Symbol.toStringTag]: 'Uint8Array' }, false],
    ['nothing', undefined, false],
  ])('tells bytes from others: %s', (_, value, expected) => {
    expect(isBytes(value)).toBe(expected);
  });

  it('tells a Date from others', () => {
    expect(timeOf(new Date(5))).toBe(5);
    expect(timeOf(new (class extends Date {})(5))).toBe(5);
    expect(timeOf(new Date(Number.NaN))).toBeNaN();
    for (const value of [5, '2021', null, undefined, {}, Object.create(Date.prototype), { [Symbol.toStringTag]: 'Date' }])
      expect(timeOf(value)).toBeNull();
  });

  it('tells a refusal from other errors', () => {
    expect(isArgumentError(foreign('new TypeError("x")'))).toBe(true);
    expect(isArgumentError(new RangeError('x'))).toBe(true);
    for (const value of [new Error('x'), new SyntaxError('x'), 'TypeError', null]) expect(isArgumentError(value)).toBe(false);
  });
});
