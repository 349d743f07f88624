import { isUtf8 } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { withoutByteOrderMarks } from '../../core/byte-order-marks.js';
import type { ConvertedRecord } from '../../stream/convert-record.js';
import { errorRecord, type RejectCode, type RejectReason } from '../../stream/rejects.js';
import type { BatchTask } from './batch-task.js';

/** Whole lines of a file. */
export interface Batch {
  bytes: Uint8Array;
  /** Name of the file, for messages. */
  file: string;
  /** Number of its first line, from 1. */
  line: number;
  /** Full length of a line whose beginning only is in `bytes`. */
  cutFrom?: number;
}

/** Output and counts of a batch. */
export interface ConvertedBatch {
  out: Uint8Array;
  rejects: Uint8Array;
  records: number;
  rejected: Partial<Record<RejectCode, number>>;
  /** The first few rejected records, described in one line each. */
  rejectMessages: string[];
}

type ConvertText = (record: string) => ConvertedRecord;

/** In bytes: length of the beginning of a record that is too long, enough to identify it. */
export const KEPT_OF_LONG = 1024;
export const MOST_REJECT_MESSAGES = 10;

const LINE_FEED = 0x0a;
const BLANK = /^[ \t\r]*$/;

/** Output for a line. `reason` if the record is bad; `details` are added to its entry among the rejects. */
interface ConvertedLine {
  form: string;
  reason: RejectReason | null;
  details?: Record<string, unknown>;
}

/** Creates a function that converts a batch line by line. An empty line is unchanged and is not a record. */
export function createBatchConverter(task: BatchTask, convertText: ConvertText): (batch: Batch) => ConvertedBatch {
  return ({ bytes, file, line: firstLine, cutFrom }) => {
    const out: string[] = [];
    const rejects: string[] = [];
    const counts: Pick<ConvertedBatch, 'records' | 'rejected' | 'rejectMessages'> = { records: 0, rejected: {}, rejectMessages: [] };
    let line = firstLine;
    for (const record of lineBytes(bytes)) {
      const converted = convertLine(record, cutFrom ?? record.length, task.maxBytes, convertText);
      const { form, reason, details } = converted ?? { form: record.toString(), reason: null };
      if (converted) counts.records++;
      if (reason) {
        counts.rejected[reason.code] = (counts.rejected[reason.code] ?? 0) + 1;
        if (counts.rejectMessages.length < MOST_REJECT_MESSAGES) counts.rejectMessages.push(`${file}:${line}: ${reason.message}`);
      }
      if (reason && !task.errorsInline) rejects.push(JSON.stringify({ file, line, ...reason, ...details }), '\n');
      else out.push(form, '\n');
      line++;
    }
    return { out: pack(out, task.compress.out), rejects: pack(rejects, task.compress.rejects), ...counts };
  };
}

/** Encoded as a whole: one buffer for each line would be as many allocations. */
function pack(parts: readonly string[], compress: boolean): Uint8Array {
  const bytes = Buffer.from(parts.join(''));
  return compress && bytes.length > 0 ? gzipSync(bytes) : bytes;
}

function* lineBytes(bytes: Uint8Array): Generator<Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let start = 0; start < buffer.length; ) {
    const feed = buffer.indexOf(LINE_FEED, start);
    const end = feed < 0 ? buffer.length : feed;
    yield buffer.subarray(start, end);
    start = end + 1;
  }
}

/** Returns `null` for a line without a record. */
function convertLine(bytes: Buffer, length: number, maxBytes: number, convertText: ConvertText): ConvertedLine | null {
  if (length > maxBytes) {
    const reason = { code: 'too-long', message: `expected at most ${maxBytes} bytes, got ${length}` } as const;
    const start = bytes.toString('utf8', 0, KEPT_OF_LONG);
    return { form: errorRecord(reason, start), reason, details: { bytes: length, record: start } };
  }
  // Concatenated files have marks in the middle, and the result for a line must not depend on the lines before it.
  const text = withoutByteOrderMarks(bytes.toString());
  if (!isUtf8(bytes)) {
    const reason = { code: 'no-utf-8', message: 'expected UTF-8; convert the text first' } as const;
    return { form: errorRecord(reason, text), reason, details: { base64: bytes.toString('base64'), record: text } };
  }
  if (BLANK.test(text)) return null;
  const { line, reason } = convertText(text);
  return { form: line, reason, details: { record: text } };
}
