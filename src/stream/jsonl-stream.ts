import { withoutByteOrderMarks } from '../core/byte-order-marks.js';
import { convertRecord, type RecordTask } from './convert-record.js';
import type { OnReject } from './rejects.js';
import { createStringStream } from './text-stream.js';

/**
 * Creates a stream of JSON Lines from chunks of any size: one line for each line, in order. A record that cannot be converted goes to
 * `onReject`; without it, the record stays in its place, with the reason in `_error`. An empty line is unchanged. If `onReject` returns a
 * promise, the next record waits for it.
 */
export function createJsonlStream(task: RecordTask, onReject?: OnReject): TransformStream<string, string> {
  /** Chunks of an incomplete line. */
  let held: string[] = [];
  let count = 0;

  function convert(whole: string): string | Promise<string> {
    count++;
    const text = withoutByteOrderMarks(whole);
    if (text.trim() === '') return `${text}\n`;
    const { line, reason } = convertRecord(text, task);
    if (!reason || !onReject) return `${line}\n`;
    const taken = onReject({ line: count, ...reason, record: text });
    return isPromise(taken) ? Promise.resolve(taken).then(() => '') : '';
  }

  async function push(chunk: string): Promise<string> {
    let converted = '';
    let start = 0;
    for (let feed = chunk.indexOf('\n', start); feed >= 0; feed = chunk.indexOf('\n', start)) {
      held.push(chunk.slice(start, feed));
      const line = convert(held.join(''));
      held = [];
      // Only a promise is awaited: most chunks have none.
      converted += typeof line === 'string' ? line : await line;
      start = feed + 1;
    }
    if (start < chunk.length) held.push(chunk.slice(start));
    return converted;
  }

  return createStringStream(push, () => (held.length > 0 ? convert(held.join('')) : ''));
}

/** True for a promise of any library. */
const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
