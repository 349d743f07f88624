import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Batch, type ConvertedBatch, createBatchConverter } from '../../src/cli/jsonl/batch.js';
import type { BatchTask } from '../../src/cli/jsonl/batch-task.js';
import { readBatches } from '../../src/cli/jsonl/read-batches.js';
import { retryByBisection } from '../../src/cli/jsonl/retry.js';
import { cut } from '../stream/support.js';
import { runs } from '../support/runs.js';

const TASK: BatchTask = {
  fields: ['a'],
  normalize: {},
  article: null,
  stats: false,
  errorsInline: false,
  maxBytes: 12,
  compress: { out: false, rejects: false },
};
const BEGINNING = { offset: 0, line: 1 };

async function* inChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** Converts each record to upper case. */
const convert = createBatchConverter(TASK, (record) => ({ line: record.toUpperCase(), reason: null }));

/** Reads bytes in these chunks and returns the lines. */
async function linesOf(chunks: readonly Uint8Array[], from = BEGINNING) {
  const converted: ConvertedBatch[] = [];
  const places = [from];
  for await (const { batch, end } of readBatches(inChunks(chunks), 'f', TASK.maxBytes, from)) {
    converted.push(convert(batch));
    places.push(end);
  }
  const lines = (part: 'out' | 'rejects') =>
    Buffer.concat(converted.map((batch) => batch[part]))
      .toString()
      .split('\n')
      .slice(0, -1);
  return { out: lines('out'), rejects: lines('rejects').map((line) => JSON.parse(line)), places };
}

describe('Batches', () => {
  const line = fc.oneof(
    fc.constantFrom('', '  ', '\r', 'کتاب'),
    fc.string({ maxLength: 12 }),
    fc.string({ minLength: 10, maxLength: 3000 }),
  );
  const file = fc.tuple(
    fc.array(
      line.map((text) => text.replaceAll('\n', '')),
      { maxLength: 8 },
    ),
    fc.boolean(),
  );

  it('hold each line once, however the bytes are cut; too long ones are rejected with their length', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.nat(), { maxLength: 8 }), async ([lines, endsWithFeed], places) => {
        const whole = Buffer.from(lines.join('\n') + (endsWithFeed ? '\n' : ''));
        const { out, rejects } = await linesOf(cut<Uint8Array>(whole, places));
        const all = whole.toString().split('\n');
        if (all.at(-1) === '') all.pop();
        const fits = (text: string) => Buffer.byteLength(text) <= TASK.maxBytes;
        expect(out).toEqual(all.filter(fits).map((text) => text.toUpperCase()));
        const long = all.flatMap((text, i) => (fits(text) ? [] : [{ line: i + 1, bytes: Buffer.byteLength(text) }]));
        expect(rejects.map(({ line: number, bytes }) => ({ line: number, bytes }))).toEqual(long);
        for (const { record, line: number } of rejects)
          expect(
            Buffer.from(all[number - 1] ?? '')
              .toString()
              .startsWith(record.replace(/\ufffd+$/, '')),
          ).toBe(true);
      }),
      runs(200),
    );
  });

  it('end at places from which the rest can be read as if it stood alone', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.nat(), { maxLength: 8 }), async ([lines], places) => {
        const whole = Buffer.from(`\ufeff${lines.join('\n')}`);
        const once = await linesOf(cut<Uint8Array>(whole, places));
        for (const place of once.places) {
          const rest = await linesOf([whole.subarray(place.offset)], place);
          expect(once.out.slice(once.out.length - rest.out.length)).toEqual(rest.out);
          expect(once.rejects.slice(once.rejects.length - rest.rejects.length)).toEqual(rest.rejects);
          expect(rest.places.at(-1)).toEqual(once.places.at(-1));
        }
      }),
      runs(200),
    );
  });
});

it('A byte order mark at the beginning of a line is taken away, wherever the line stands', async () => {
  expect((await linesOf([Buffer.from('\ufeffa\n\ufeffb\nc\ufeff')])).out).toEqual(['A', 'B', 'C\ufeff']);
});

describe('A batch whose worker dies', () => {
  const batch: Batch = { bytes: Buffer.from('one\ntwo\nthree\nfour\nfive'), file: 'f', line: 7 };

  it('is done again', async () => {
    let runs = 0;
    const run = retryByBisection(async (given) => {
      if (runs++ === 0) throw new Error('died');
      return convert(given);
    }, TASK);
    expect(Buffer.from((await run(batch)).out).toString()).toBe('ONE\nTWO\nTHREE\nFOUR\nFIVE\n');
  });

  it.each(['one', 'two', 'three', 'four', 'five'])('again and again is done in parts, until %s is found and rejected', async (poison) => {
    const run = retryByBisection(async (given) => {
      if (Buffer.from(given.bytes).includes(poison)) throw new Error('died');
      return convert(given);
    }, TASK);
    const { out, rejects, records, rejected } = await run(batch);
    expect(Buffer.from(out).toString()).toBe('ONE\nTWO\nTHREE\nFOUR\nFIVE\n'.replace(`${poison.toUpperCase()}\n`, ''));
    const line = 7 + ['one', 'two', 'three', 'four', 'five'].indexOf(poison);
    expect(JSON.parse(Buffer.from(rejects).toString())).toMatchObject({ file: 'f', line, code: 'crashed', record: poison });
    expect({ records, rejected }).toEqual({ records: 5, rejected: { crashed: 1 } });
  });

  it('ends the run where no worker lives', async () => {
    const run = retryByBisection(() => Promise.reject(new Error('no such module')), TASK);
    await expect(run({ ...batch, bytes: Buffer.from('x\n'.repeat(100)) })).rejects.toThrow('no such module');
  });
});

describe('A bad record that stays in its place', () => {
  const inline = createBatchConverter({ ...TASK, errorsInline: true }, (record) => ({ line: record, reason: null }));
  const convertedTo = (batch: Omit<Batch, 'file' | 'line'>) => {
    const { out, ...rest } = inline({ file: 'f', line: 3, ...batch });
    return { record: JSON.parse(Buffer.from(out).toString()), ...rest };
  };

  it.each([
    ['no letter of UTF-8', [0xff, 0xfe]],
    ['a letter that is cut', [0x7b, 0xd8]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a byte order mark before it', [0xef, 0xbb, 0xbf, 0xc0]],
  ])('has all its bytes: %s', (_, codes) => {
    const bytes = Buffer.from(codes);
    const { record, cut: count } = convertedTo({ bytes });
    expect(record._error.code).toBe('no-utf-8');
    expect(Buffer.from(record._error.base64, 'base64')).toEqual(bytes);
    expect(count).toBe(0);
  });

  it.each([5, 500, 1024, 1025, 5000, 300_000])('is whole, however long: %i characters', (length) => {
    const text = `{"a":"${'ک"\\'.repeat(length)}"}`;
    const { record, cut: count, rejectMessages } = convertedTo({ bytes: Buffer.from(text) });
    expect(record).toEqual({
      _error: { code: 'too-long', message: expect.stringMatching(/^expected at most 12 bytes, got /) },
      _record: text,
    });
    expect({ count, rejectMessages }).toEqual({ count: 0, rejectMessages: [] });
  });

  it('is whole, even if it is too long and not UTF-8', () => {
    const bytes = Buffer.from([...Buffer.from('x'.repeat(2000)), 0xff]);
    expect(Buffer.from(convertedTo({ bytes }).record._error.base64, 'base64')).toEqual(bytes);
  });

  it('has its length, counts as cut, and is named, if it is too long to be held', () => {
    const { record, cut: count, rejectMessages } = convertedTo({ bytes: Buffer.from('x'.repeat(1024)), cutFrom: 2 ** 28 });
    // No line number: the output depends on the record alone.
    expect(record._error).toEqual({ code: 'too-long', message: expect.any(String), bytes: 2 ** 28 });
    expect(count).toBe(1);
    expect(rejectMessages).toEqual(['f:3: expected at most 12 bytes, got 268435456']);
  });
});
