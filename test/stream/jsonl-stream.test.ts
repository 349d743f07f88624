import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, parseArticle } from '../../src/index.js';
import { type NormalizeJsonlOptions, normalizeJsonl, type ParseJsonlOptions, parseJsonl, type Reject } from '../../src/stream.js';
import { persianText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { collect, cut, readable } from './support.js';

const KAYHAN = readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8');

const normalized = (lines: string, options: NormalizeJsonlOptions, chunks = [lines]) =>
  collect(readable(chunks).pipeThrough(normalizeJsonl(options)));
const parsed = (lines: string, options: ParseJsonlOptions) => collect(readable([lines]).pipeThrough(parseJsonl(options)));

describe('normalizeJsonl', () => {
  it.each([
    ['one field', ['title'], '{"title":"كتاب","body":"كتاب"}', '{"title":"کتاب","body":"كتاب"}'],
    ['a field of a field', ['meta.lead'], '{"meta":{"lead":"كتاب"},"lead":"ك"}', '{"meta":{"lead":"کتاب"},"lead":"ك"}'],
    ['all members', ['meta.*'], '{"meta":{"a":"ك","b":1,"c":["ك"]}}', '{"meta":{"a":"ک","b":1,"c":["ك"]}}'],
    ['all items', ['tags.*'], '{"tags":["ك","b",["ك"]]}', '{"tags":["ک","b",["ك"]]}'],
    ['members of items', ['parts.*.text'], '{"parts":[{"text":"ك"},{"other":"ك"}]}', '{"parts":[{"text":"ک"},{"other":"ك"}]}'],
    ['one item', ['tags.1'], '{"tags":["ك","ك"]}', '{"tags":["ك","ک"]}'],
    ['a field that is named twice', ['a', '*'], '{"a":"ك","b":"ك"}', '{"a":"ک","b":"ک"}'],
    ['a name that is escaped', ['متن'], '{"\\u0645\\u062a\\u0646":"ك"}', '{"\\u0645\\u062a\\u0646":"ک"}'],
    ['an optional field', ['lead?', 'body'], '{"body":"ك"}', '{"body":"ک"}'],
    ['an optional field that is there', ['lead?', 'meta.title?'], '{"lead":"ك","meta":{"title":"ك"}}', '{"lead":"ک","meta":{"title":"ک"}}'],
    ['an optional field that is null', ['lead?'], '{"lead":null}', '{"lead":null}'],
  ])('normalizes %s', async (_what, fields, line, expected) => {
    expect(await normalized(`${line}\n`, { fields })).toBe(`${expected}\n`);
  });

  it.each([
    ['spaces', '{ "a" : "ك" , "b":[ 1 , 2 ] }', '{ "a" : "ک" , "b":[ 1 , 2 ] }'],
    ['numbers that JavaScript has not', '{"a":"ك","b":12345678901234567890.10,"c":1.0}', '{"a":"ک","b":12345678901234567890.10,"c":1.0}'],
    ['names in the order of numbers', '{"2":1,"1":2,"a":"ك"}', '{"2":1,"1":2,"a":"ک"}'],
    ['escapes of other fields', '{"b":"\\u06a9\\/","a":"ك"}', '{"b":"\\u06a9\\/","a":"ک"}'],
    ['a carriage return', '{"a":"ك"}\r', '{"a":"ک"}\r'],
    ['white space of every kind', '{\r\t "b"\r:\t1 ,\r"a"\t: \r"ك"\r}', '{\r\t "b"\r:\t1 ,\r"a"\t: \r"ک"\r}'],
    ['what looks like an end', '{"b":"\\\\\\"}{[","a":"ك"}', '{"b":"\\\\\\"}{[","a":"ک"}'],
    ['a line separator', '{"a":"ك\u2028ك"}', '{"a":"ک\u2028ک"}'],
    ['a lone surrogate', '{"a":"ك\\ud800"}', '{"a":"ک\\ud800"}'],
  ])('leaves %s', async (_what, line, expected) => {
    expect(await normalized(`${line}\n`, { fields: ['a'] })).toBe(`${expected}\n`);
  });

  it('leaves a record in which no text changes byte for byte', async () => {
    const lines = '{ "a":"\\u06a9تاب" }\n\n   \n{"a":"متن","__proto__":{}}\n';
    expect(await normalized(lines, { fields: ['a'] })).toBe(lines);
  });

  it('ends the last line, and takes a byte order mark away', async () => {
    expect(await normalized('\ufeff{"a":"ك"}\n\ufeff{"a":"ك"}', { fields: ['a'] })).toBe('{"a":"ک"}\n{"a":"ک"}\n');
  });

  it.each([
    ['not-json', '{"a":"ك"', /^expected a JSON object: /],
    ['not-json', 'null}', /^expected a JSON object: /],
    ['no-object', '["ك"]', /^expected a JSON object, got an array$/],
    ['no-object', 'null', /^expected a JSON object, got null$/],
    ['no-field', '{"b":"ك"}', /^field 'a': expected a string, but there is no such field$/],
    ['no-text', '{"a":null}', /^field 'a': expected a string, got null$/],
    ['no-text', '{"a":{"b":"ك"}}', /^field 'a': expected a string, got object$/],
  ])('rejects as %s what is %s, and goes on', async (code, record, message) => {
    const rejects: Reject[] = [];
    const options = { fields: ['a'], onReject: (reject: Reject) => rejects.push(reject) };
    expect(await normalized(`{"a":"ك"}\n${record}\n{"a":"ك"}`, options)).toBe('{"a":"ک"}\n{"a":"ک"}\n');
    expect(rejects).toEqual([{ line: 2, code, message: expect.stringMatching(message), record }]);
  });

  const failing = [
    [
      'throws',
      () => {
        throw new Error('full');
      },
    ],
    [
      'is rejected',
      async () => {
        throw new Error('full');
      },
    ],
    ['is rejected later', () => new Promise((_, reject) => setTimeout(() => reject(new Error('full')), 5))],
  ] as const;

  it.each(failing)('fails if onReject %s', async (_, onReject) => {
    for (const text of ['{"b":1}\n{"a":"ك"}\n', '{"a":"ك"}\n{"b":1}'])
      await expect(normalized(text, { fields: ['a'], onReject })).rejects.toThrow('full');
    await expect(parsed('{"b":1}\n', { field: 'text', onReject })).rejects.toThrow('full');
  });

  it('waits for onReject before the next record', async () => {
    const events: string[] = [];
    const onReject = async ({ line }: Reject): Promise<void> => {
      events.push(`begin ${line}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push(`end ${line}`);
    };
    expect(await normalized('1\n{"a":"ك"}\n2\n3', { fields: ['a'], onReject })).toBe('{"a":"ک"}\n');
    expect(events).toEqual(['begin 1', 'end 1', 'begin 3', 'end 3', 'begin 4', 'end 4']);
  });

  it('leaves a bad record in its place without onReject, and says what is wrong', async () => {
    const lines = await normalized('{"b":"ك"}\n{"a":\n{"a":"ك"}\n', { fields: ['a'] });
    const [noField, notJson, fine] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(noField).toEqual({ b: 'ك', _error: { code: 'no-field', message: expect.any(String) } });
    expect(notJson).toEqual({ _error: { code: 'not-json', message: expect.any(String) }, _record: '{"a":' });
    expect(fine).toEqual({ a: 'ک' });
  });

  it.each([
    [{}, /options\.fields: expected a list of fields, such as \['title', 'body'\], got undefined/],
    [{ fields: [] }, /options\.fields: .* got none/],
    [{ fields: ['a..b'] }, /options\.fields: expected the name of a field, such as 'body' or 'meta\.\*', got 'a\.\.b'/],
    [{ fields: [1] }, /options\.fields: .* got number/],
    [{ fields: ['a'], digit: 'latin' }, /options: expected .*, got 'digit'/],
  ])('refuses %j', (options, message) => {
    expect(() => normalizeJsonl(options as never)).toThrow(message);
  });

  it('does with every record what one does by hand, however the lines are cut', async () => {
    const leaf = fc.oneof(persianText, fc.double({ noNaN: true }), fc.constant(null), fc.boolean());
    const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(fc.string({ maxLength: 3 }), leaf, { maxKeys: 3 }));
    const record = fc.record({ a: persianText, m: fc.dictionary(fc.string({ maxLength: 3 }), value, { maxKeys: 3 }), other: value });
    const records = fc.array(fc.tuple(record, fc.constantFrom(undefined, '\t', ' ')), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(records, fc.array(fc.nat(), { maxLength: 8 }), async (all, places) => {
        const lines = all.map(([each, space]) => `${JSON.stringify(each, null, space).replaceAll('\n', ' ')}\n`).join('');
        const texts = (m: object) => Object.entries(m).map(([name, each]) => [name, typeof each === 'string' ? normalize(each) : each]);
        const expected = all.map(([{ a, m, other }]) => ({ a: normalize(a), m: Object.fromEntries(texts(m)), other }));
        const out = await normalized(lines, { fields: ['a', 'm.*'] }, cut(lines, places));
        const read = out
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line));
        expect(read).toEqual(JSON.parse(JSON.stringify(expected)));
        expect(out.split('\n').length).toBe(lines.split('\n').length);
      }),
      runs(200),
    );
  });
});

describe('parseJsonl', () => {
  it('adds the article of each record', async () => {
    const record = { id: 7, text: KAYHAN };
    const line = await parsed(`${JSON.stringify(record)}\n`, { field: 'text' });
    expect(JSON.parse(line)).toEqual({ ...record, article: JSON.parse(JSON.stringify(parseArticle(KAYHAN).article)) });
  });

  it('takes the options of parseArticle and the address from a field', async () => {
    const record = { page: { text: 'كد خبر: ۱۲\nكتاب ها به دست خوانندگان شهر رسید', url: 'https://www.example.af/1' } };
    const options = { field: 'page.text', urlField: 'page.url', as: 'read', normalize: false } as const;
    const { read } = JSON.parse(await parsed(JSON.stringify(record), options));
    expect(read).toMatchObject({ site: 'example.af', headline: 'كتاب ها به دست خوانندگان شهر رسید' });
  });

  it('reads a page whose address is none', async () => {
    const { article } = JSON.parse(await parsed('{"text":"متن","url":"none"}', { field: 'text', urlField: 'url' }));
    expect(article.site).toBe(null);
  });

  it('puts the article in the place of an older one, and null where an optional field is not there', async () => {
    expect(await parsed('{"article":{"a":"}"},"b":1}\n{}\n', { field: 'text?' })).toBe('{"article":null,"b":1}\n{"article":null}\n');
  });

  it.each([
    [{}, /options\.field: expected the name of a field/],
    [{ field: 'text', as: '' }, /options\.as: expected the name of a field, got ''/],
    [{ field: 'text', timeZone: 'Mars' }, /options\.timeZone: expected an IANA name/],
    [{ field: 'text', normalize: { digits: 'roman' } }, /^options\.normalize\.digits: expected one of/],
  ])('refuses %j', (options, message) => {
    expect(() => parseJsonl(options as never)).toThrow(message);
  });
});
