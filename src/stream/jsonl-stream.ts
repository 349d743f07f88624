import { withoutByteOrderMarks } from '../core/byte-order-marks.js';
import { convertRecord, type RecordTask } from './convert-record.js';
import type { Reject } from './rejects.js';
import { createStringStream } from './text-stream.js';

/**
 * A stream of JSON Lines, cut anywhere: a line for a line, in order. A record that cannot be converted goes to `onReject`;
 * without one it stays in its place and says in `_error` what is wrong. An empty line stays as it is.
 */
export function createJsonlStream(task: RecordTask, onReject?: (reject: Reject) => void): TransformStream<string, string> {
  /** Of a line that is not complete. */
  let held: string[] = [];
  let count = 0;

  function convert(whole: string): string {
    count++;
    const text = withoutByteOrderMarks(whole);
    if (text.trim() === '') return `${text}\n`;
    const { line, reason } = convertRecord(text, task);
    if (!reason || !onReject) return `${line}\n`;
    onReject({ line: count, ...reason, record: text });
    return '';
  }

  function push(chunk: string): string {
    let converted = '';
    let start = 0;
    for (let feed = chunk.indexOf('\n', start); feed >= 0; feed = chunk.indexOf('\n', start)) {
      held.push(chunk.slice(start, feed));
      converted += convert(held.join(''));
      held = [];
      start = feed + 1;
    }
    if (start < chunk.length) held.push(chunk.slice(start));
    return converted;
  }

  return createStringStream(push, () => (held.length > 0 ? convert(held.join('')) : ''));
}
