import { normalize } from '../../src/index.js';
import { normalizeJsonl, normalizeStream, parseJsonl } from '../../src/stream.js';
import { collect, cut, readable } from '../stream/support.js';
import type { Law } from './case.js';
import { claim, sameText } from './claims.js';

const decoder = () => new TextDecoderStream('utf-8', { ignoreBOM: true });

/** As in UTF-8: a lone surrogate is U+FFFD. */
const wellFormed = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const text: Law = {
  name: 'a stream of text gives what one call gives',
  async holds({ text: whole, options: given, cuts }) {
    // Streams reject soft breaks.
    const options = { ...given, lineBreaks: 'hard' } as const;
    sameText(await collect(readable(cut(whole, cuts)).pipeThrough(normalizeStream(options))), normalize(whole, options), 'cut');
    const encoded = wellFormed(whole);
    const bytes = readable(cut(new TextEncoder().encode(encoded), cuts)).pipeThrough(decoder());
    sameText(await collect(bytes.pipeThrough(normalizeStream(options))), normalize(encoded, options), 'cut within bytes');
  },
};

const records: Law = {
  name: 'a stream of records changes the texts that it was asked to change, and nothing else',
  async holds({ text: whole, options, cuts }) {
    const [title = '', ...rest] = cut(whole, cuts);
    const record = { id: 1, title, other: whole, tags: rest };
    const expected = { ...record, title: normalize(title, options), tags: rest.map((tag) => normalize(tag, options)) };
    const line = `${JSON.stringify(record)}\n`;
    const normalized = readable(cut(line, cuts)).pipeThrough(normalizeJsonl({ ...options, fields: ['title', 'tags.*', 'lead?'] }));
    sameText(await collect(normalized), `${JSON.stringify(expected)}\n`, 'record');
  },
};

const anyRecords: Law = {
  name: 'a stream of records gives a line for every line, whatever it holds',
  async holds({ text: whole, cuts }) {
    const lines = wellFormed(whole)
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    const out = await collect(readable(cut(lines, cuts)).pipeThrough(parseJsonl({ field: 'text' })));
    const count = (given: string): number => given.split('\n').length;
    claim(count(out) === count(lines.endsWith('\n') || lines === '' ? lines : `${lines}\n`), `${count(out)} lines of ${count(lines)}`);
  },
};

export const STREAM_LAWS: readonly Law[] = [text, records, anyRecords];
