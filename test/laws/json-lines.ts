import { normalize } from '../../src/index.js';
import { normalizeJsonl, type Reject } from '../../src/stream.js';
import { collect, cut, readable } from '../stream/support.js';
import type { Law } from './case.js';
import { claim, sameText } from './claims.js';

const FIELDS = ['text', 'tags.*', 'meta.title?'];

const isJson = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

/** A record as data, without the fields that the stream changes. */
function apart(line: string): string {
  const { text, tags, meta, ...rest } = JSON.parse(line) as { text: unknown; tags?: unknown; meta?: { title?: unknown } };
  return JSON.stringify(rest);
}

const lines: Law = {
  name: 'a line of JSON Lines gives a line of JSON or a reject, and a second call changes nothing',
  async holds({ text, options, cuts }) {
    const rejects: Reject[] = [];
    const convert = (given: string, onReject?: (reject: Reject) => void): Promise<string> =>
      collect(readable(cut(given, cuts)).pipeThrough(normalizeJsonl({ ...options, fields: FIELDS, ...(onReject && { onReject }) })));
    const before = text.split('\n');
    const kept = await convert(text);
    const after = kept.split('\n').slice(0, -1);
    claim(after.length === before.length - (before.at(-1) === '' ? 1 : 0), `${after.length} lines of ${before.length}`);
    for (const line of after) claim(line.trim() === '' || isJson(line), `no JSON: ${line}`);

    const converted = await convert(text, (reject) => rejects.push(reject));
    claim(converted.split('\n').length - 1 + rejects.length === after.length, `${rejects.length} rejects of ${after.length} lines`);
    sameText(await convert(converted), converted, 'twice');
    const rejected = new Set(rejects.map(({ line }) => line));
    const taken = before.filter((line, i) => i < after.length && !rejected.has(i + 1) && line.replace(/^\ufeff/, '').trim() !== '');
    const given = converted.split('\n').filter((line) => line.trim() !== '');
    for (const [i, line] of taken.entries()) sameText(apart(given[i] ?? ''), apart(line.replace(/^\ufeff/, '')), 'other fields');
    for (const [i, line] of taken.entries())
      sameText(textOf(given[i] ?? ''), normalize(textOf(line.replace(/^\ufeff/, '')), options), 'the text of a record');
  },
};

const textOf = (line: string): string => (JSON.parse(line) as { text: string }).text;

export const JSON_LINE_LAWS: readonly Law[] = [lines];
