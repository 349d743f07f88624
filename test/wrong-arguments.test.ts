import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { decodeHtml, normalizeHtml, parseArticleHtml } from '../src/html.js';
import * as matn from '../src/index.js';
import { inflectionKey, isStopWord, lemmas } from '../src/lemma.js';
import { decodeModel } from '../src/model.js';
import { retextMatn } from '../src/retext.js';
import { normalizeJsonl, normalizeStream, parseJsonl } from '../src/stream.js';
import { expectTable } from './support/table.js';

const { createNormalizer, findDates, isNormalized, normalize, normalizeWithEdits, parseArticle, parseDate, parseHeader } = matn;
const { searchKey, sentences, slug, toJsonLd, words } = matn;
const { article } = parseArticle('');
const parsedArticle = parseArticle('');
const parsedHeader = parseHeader('');

type Call = (argument: never) => unknown;
const asCalls = (calls: Readonly<Record<string, unknown>>) => calls as Readonly<Record<string, Call>>;

/** All that take a text. */
const TEXTS = asCalls({
  normalize,
  normalizeWithEdits,
  isNormalized,
  parseArticle,
  parseHeader,
  parseDate,
  findDates,
  searchKey,
  slug,
  lemmas,
  inflectionKey,
  isStopWord,
  words,
  sentences,
  normalizeHtml,
  'createNormalizer().normalize': createNormalizer().normalize,
});

/** All that take options of `normalize`. */
const NORMALIZING = asCalls({
  normalize: (options: never) => normalize('', options),
  normalizeWithEdits: (options: never) => normalizeWithEdits('', options),
  isNormalized: (options: never) => isNormalized('', options),
  createNormalizer,
  normalizeHtml: (options: never) => normalizeHtml('', options),
  normalizeStream,
  retextMatn,
  'parseArticle, normalize': (options: never) => parseArticle('', { normalize: options }),
  'parseHeader, normalize': (options: never) => parseHeader('', { normalize: options }),
  'parseArticleHtml, normalize': (options: never) => parseArticleHtml('', { normalize: options }),
  'parseJsonl, normalize': (options: never) => parseJsonl({ field: 'text', normalize: options }),
});

/** All that take options, with a part of the names that they list. */
const TAKING_OPTIONS: readonly (readonly [name: string, call: Call, known: string])[] = [
  ...Object.entries(NORMALIZING)
    .filter(([name]) => !name.includes(','))
    .map(([name, call]) => [name, call, 'zwnj, zwnjAfterNonJoiner'] as const),
  ['normalizeJsonl', normalizeJsonl as Call, 'fields, onReject, zwnj'],
  ['parseJsonl', parseJsonl as Call, 'field, as, urlField, reference, timeZone, normalize, onReject'],
  ['parseArticle', (options) => parseArticle('', options), 'reference, timeZone, url, normalize'],
  ['parseHeader', (options) => parseHeader('', options), 'reference, timeZone, url, normalize'],
  ['parseArticleHtml', (options) => parseArticleHtml('', options), 'reference, timeZone, url, normalize, contentType'],
  ['parseDate', (options) => parseDate('', options), 'reference, timeZone'],
  ['findDates', (options) => findDates('', options), 'reference, timeZone'],
  ['slug', (options) => slug('', options), 'script'],
  ['toJsonLd', (options) => toJsonLd(article, options), 'url, publisher'],
];

const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
  return 'nothing was thrown';
};

const NO_TEXTS: readonly (readonly [text: unknown, kind: string])[] = [
  [null, 'null'],
  [undefined, 'undefined'],
  [5, 'number'],
  [['متن'], 'an array'],
  [new Uint8Array(2), 'Uint8Array'],
  [Promise.resolve(''), 'Promise'],
];

it.each(Object.entries(TEXTS))('%s refuses what is no text', (_, call) => {
  expectTable(
    NO_TEXTS,
    ([, kind]) => kind,
    ([text]) => refusalOf(() => call(text as never)),
    ([, kind]) => `TypeError: text: expected a string, got ${kind}`,
  );
});

const NO_OPTIONS: readonly (readonly [options: unknown, kind: string])[] = [
  ['clean', 'string'],
  [true, 'boolean'],
  [['zwnj'], 'an array'],
  [new Map([['zwnj', 'keep']]), 'Map'],
  [Promise.resolve({}), 'Promise'],
  [() => 5, 'function'],
];

describe.each(TAKING_OPTIONS)('%s', (name, call, known) => {
  it('refuses options that are none', () => {
    expectTable(
      NO_OPTIONS,
      ([, kind]) => kind,
      ([options]) => refusalOf(() => call(options as never)),
      ([, kind]) => `TypeError: options: expected an object, got ${kind}`,
    );
  });

  it.skipIf(name === 'retextMatn')('refuses null', () => {
    expect(refusalOf(() => call(null as never))).toBe('TypeError: options: expected an object, got null');
  });

  it('says what to write where map gave it an index', () => {
    expect(refusalOf(() => call(0 as never))).toBe(
      'TypeError: options: expected an object, got the number 0; map gives an index too, so write texts.map((text) => f(text)) and not texts.map(f)',
    );
  });

  it('refuses an option that there is not, and says which there are', () => {
    expect(refusalOf(() => call({ colour: 'red' } as never))).toMatch(/^TypeError: options: expected .*, got 'colour'$/);
    expect(refusalOf(() => call({ colour: 'red' } as never))).toContain(known);
  });

  it('takes an unknown option that is undefined as absent', () => {
    expect(refusalOf(() => call({ colour: undefined } as never))).not.toContain('colour');
  });
});

const NORMALIZE_REFUSALS: readonly (readonly [options: unknown, message: string])[] = [
  [{ rules: ['zwnj/lost'] }, 'TypeError: options.rules: expected an object such as { off: […] }, got an array'],
  [{ rules: { of: ['zwnj/lost'] } }, "TypeError: options.rules: expected off, on, got 'of' (did you mean 'off'?)"],
  [{ rules: 'zwnj/lost' }, 'TypeError: options.rules: expected an object, got string'],
  [{ rules: null }, 'TypeError: options.rules: expected an object, got null'],
  [{ rules: { off: 'zwnj/lost' } }, 'TypeError: options.rules.off: expected an array of names of rules, got string'],
  [
    { rules: { off: ['zwnj/losst'] } },
    "TypeError: options.rules.off: expected names of rules (matn.config.schema.json lists them), got 'zwnj/losst' (did you mean 'zwnj/lost'?)",
  ],
  [
    { rules: { on: ['lost'] } },
    "TypeError: options.rules.on: expected names of rules (matn.config.schema.json lists them), got 'lost' (did you mean 'zwnj/lost'?)",
  ],
  [{ rules: { on: [5] } }, 'TypeError: options.rules.on: expected names of rules (matn.config.schema.json lists them), got 5'],
  [{ digits: null }, "TypeError: options.digits: expected one of 'keep', 'persian', 'latin', got null"],
  [{ digits: Object.create(null) }, "TypeError: options.digits: expected one of 'keep', 'persian', 'latin', got object"],
  [{ zwnj: 'a\nb' }, "TypeError: options.zwnj: expected one of 'restore', 'affixes', 'clean', 'keep', got 'a\\u000ab'"],
  [{ confidence: 2 }, 'RangeError: options.confidence: expected a number from 0 to 1, got 2'],
  [{ confidence: Number.NaN }, 'RangeError: options.confidence: expected a number from 0 to 1, got NaN'],
  [{ confidence: '1' }, "TypeError: options.confidence: expected a number from 0 to 1, got '1'"],
  [{ words: 'علی' }, 'TypeError: options.words: expected an array of words, got string'],
  [{ model: new Uint8Array(3) }, 'TypeError: options.model: expected the result of decodeModel, or null, got Uint8Array'],
];

describe.each(Object.entries(NORMALIZING))('%s', (name, call) => {
  it('refuses wrong options by name', () => {
    const path = name.endsWith(', normalize') ? 'options.normalize.' : 'options.';
    expectTable(
      NORMALIZE_REFUSALS,
      ([, message]) => message,
      ([options]) => refusalOf(() => call(options as never)),
      ([, message]) => message.replace('options.', path),
    );
  });

  it('takes options without a prototype, in a proxy, of another realm, and undefined ones', () => {
    const bare = Object.assign(Object.create(null), { digits: 'persian' });
    for (const options of [bare, new Proxy(bare, {}), runInNewContext("({ rules: { off: ['zwnj/lost'] }, words: [] })")])
      expect(refusalOf(() => call(options as never))).toBe('nothing was thrown');
    const absent = { zwnj: undefined, confidence: undefined, rules: undefined, words: undefined, model: undefined };
    expect(refusalOf(() => call(absent as never))).toBe('nothing was thrown');
    expect(refusalOf(() => call({ rules: { off: undefined } } as never))).toBe('nothing was thrown');
  });
});

const OTHER_REFUSALS: readonly (readonly [what: string, run: () => unknown, message: string])[] = [
  [
    'toJsonLd, a parsed page',
    () => toJsonLd(parsedArticle as never),
    'TypeError: article: expected an Article; did you mean parseArticle(text).article?',
  ],
  [
    'toJsonLd, a parsed header',
    () => toJsonLd(parsedHeader as never),
    'TypeError: article: expected an Article; did you mean parseHeader(text).header?',
  ],
  ['toJsonLd, a header', () => toJsonLd(parsedHeader.header), 'nothing was thrown'],
  [
    'toJsonLd, a body that is a text',
    () => toJsonLd({ ...parsedHeader.header, body: 'متن' } as never),
    'TypeError: article.body: expected an array, got string',
  ],
  ['toJsonLd, a text', () => toJsonLd('متن' as never), 'TypeError: article: expected an Article, got string'],
  ['toJsonLd, a list', () => toJsonLd([article] as never), 'TypeError: article: expected an Article, got an array'],
  [
    'toJsonLd, a number as headline',
    () => toJsonLd({ ...article, headline: 5 } as never),
    'TypeError: article.headline: expected a string or null, got number',
  ],
  [
    'toJsonLd, a date as text',
    () => toJsonLd({ ...article, published: '2021' } as never),
    'TypeError: article.published: expected an ArticleDate or null, got string',
  ],
  ['toJsonLd, options', () => toJsonLd(article, { url: null } as never), 'TypeError: options.url: expected a string, got null'],
  [
    'toJsonLd, an address',
    () => toJsonLd(article, { url: 'news/1' }),
    "RangeError: options.url: expected an absolute address, such as 'https://kayhan.ir/fa/news/232810', got 'news/1'",
  ],
  ['slug, script', () => slug('', { script: 'x' as never }), "TypeError: options.script: expected one of 'persian', 'latin', got 'x'"],
  [
    'parseDate, direction',
    () => parseDate('', { direction: 'x' as never }),
    "TypeError: options.direction: expected one of 'nearest', 'past', 'future', got 'x'",
  ],
  ['parseArticle, no options', () => parseArticle('', null as never), 'TypeError: options: expected an object, got null'],
  [
    'parseArticle, normalize',
    () => parseArticle('', { normalize: true as never }),
    'TypeError: options.normalize: expected an object or false, got true',
  ],
  [
    'parseDate, an option of another case',
    () => parseDate('', { timezone: 'UTC' } as never),
    "TypeError: options: expected reference, timeZone, direction, got 'timezone' (did you mean 'timeZone'?)",
  ],
  [
    'parseDate, reference',
    () => parseDate('', { reference: 5 as never }),
    'TypeError: options.reference: expected a Date or an ISO 8601 string, got number',
  ],
  ['parseArticleHtml, html', () => parseArticleHtml(5 as never), 'TypeError: html: expected a string or a Uint8Array, got number'],
  [
    'parseArticleHtml, a buffer',
    () => parseArticleHtml(new ArrayBuffer(2) as never),
    'TypeError: html: expected a string or a Uint8Array, got ArrayBuffer; write new Uint8Array(buffer)',
  ],
  [
    'parseArticleHtml, contentType',
    () => parseArticleHtml('', { contentType: 5 as never }),
    'TypeError: options.contentType: expected a string or null, got number',
  ],
  ['parseArticleHtml, no contentType', () => parseArticleHtml('', { contentType: null }), 'nothing was thrown'],
  ['decodeHtml, no contentType', () => decodeHtml(new Uint8Array(), null), 'nothing was thrown'],
  [
    'decodeHtml, a buffer',
    () => decodeHtml(new ArrayBuffer(2) as never),
    'TypeError: bytes: expected a Uint8Array, got ArrayBuffer; write new Uint8Array(buffer)',
  ],
  ['decodeHtml, bytes', () => decodeHtml('' as never), 'TypeError: bytes: expected a Uint8Array, got string'],
  ['decodeModel, bytes', () => decodeModel([1] as never), 'TypeError: bytes: expected a Uint8Array, got an array'],
  ['normalizeJsonl, nothing', () => normalizeJsonl(undefined as never), 'TypeError: options: expected an object, got undefined'],
  [
    'normalizeJsonl, fields',
    () => normalizeJsonl({ fields: 'title' as never }),
    "TypeError: options.fields: expected a list of fields, such as ['title', 'body'], got string",
  ],
  [
    'normalizeJsonl, no fields',
    () => normalizeJsonl({ fields: [] }),
    "RangeError: options.fields: expected a list of fields, such as ['title', 'body'], got none",
  ],
  [
    'normalizeJsonl, an empty field',
    () => normalizeJsonl({ fields: ['a..b'] }),
    "RangeError: options.fields: expected the name of a field, such as 'body' or 'meta.*', got 'a..b'",
  ],
  [
    'parseJsonl, onReject',
    () => parseJsonl({ field: 'text', onReject: true as never }),
    'TypeError: options.onReject: expected a function, got boolean',
  ],
  [
    'toOriginal, side',
    () => normalizeWithEdits('متن').toOriginal(0, 'left' as never),
    "TypeError: side: expected one of 'before', 'after', got 'left'",
  ],
  ['toNormalized, offset', () => normalizeWithEdits('متن').toNormalized(9), 'RangeError: offset: expected an integer from 0 to 3, got 9'],
];

it('other arguments that are wrong are refused by name', () => {
  expectTable(
    OTHER_REFUSALS,
    ([what]) => what,
    ([, run]) => refusalOf(run),
    ([, , message]) => message,
  );
});
