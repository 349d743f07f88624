import { withoutByteOrderMarks } from '../core/byte-order-marks.js';
import { convertRecord, type RecordTask } from './convert-record.js';
import type { Reject } from './rejects.js';
import { createStringStream } from './text-stream.js';

/**
 * Creates a stream of JSON Lines from chunks of any size: one line for each line, in order. A record that cannot be converted goes to
 * `onReject`; without it, the record stays in its place, with the reason in `_error`. An empty line is unchanged.
 */
export function createJsonlStream(task: RecordTask, onReject?: (reject: Reject) => void): TransformStream<string, string> {
  /** Chunks of an incomplete line. */
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
