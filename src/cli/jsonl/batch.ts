import { isUtf8 } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { withoutByteOrderMarks } from '../../core/byte-order-marks.js';
import type { ConvertedRecord } from '../../stream/convert-record.js';
import { errorRecord, type RejectCode, type RejectReason } from '../../stream/rejects.js';
import type { BatchTask } from './batch-task.js';

/** Whole lines of a file. */
export interface Batch {
  bytes: Uint8Array;
  /** The file's name, for messages. */
  file: string;
  /** The number of its first line, from 1. */
  line: number;
  /** The whole length of a line of which `bytes` holds the beginning only. */
  cutFrom?: number;
}

/** What is to be written of a batch, and what is to be counted. */
export interface ConvertedBatch {
  out: Uint8Array;
  rejects: Uint8Array;
  records: number;
  rejected: Partial<Record<RejectCode, number>>;
  /** The first few rejected records, a line each for people. */
  complaints: string[];
}

type ConvertText = (record: string) => ConvertedRecord;

/** Of a record that is too long, the first bytes: enough to know it by. */
export const KEPT_OF_LONG = 1024;
export const MOST_COMPLAINTS = 10;

const LINE_FEED = 0x0a;
const BLANK = /^[ \t\r]*$/;

/** A line in its new form; what is wrong with it, and what is told of it where it is rejected. */
interface ConvertedLine {
  form: string;
  reason: RejectReason | null;
  told?: Record<string, unknown>;
}

/** Converts batches, line by line. An empty line stays as it is and is no record. */
export function createBatchConverter(task: BatchTask, convertText: ConvertText): (batch: Batch) => ConvertedBatch {
  return ({ bytes, file, line: firstLine, cutFrom }) => {
    const out: string[] = [];
    const rejects: string[] = [];
    const counts: Pick<ConvertedBatch, 'records' | 'rejected' | 'complaints'> = { records: 0, rejected: {}, complaints: [] };
    let line = firstLine;
    for (const record of linesOf(bytes)) {
      const converted = convertLine(record, cutFrom ?? record.length, task.maxBytes, convertText);
      const { form, reason, told } = converted ?? { form: record.toString(), reason: null };
      if (converted) counts.records++;
      if (reason) {
        counts.rejected[reason.code] = (counts.rejected[reason.code] ?? 0) + 1;
        if (counts.complaints.length < MOST_COMPLAINTS) counts.complaints.push(`${file}:${line}: ${reason.message}`);
      }
      if (reason && !task.errorsInline) rejects.push(JSON.stringify({ file, line, ...reason, ...told }), '\n');
      else out.push(form, '\n');
      line++;
    }
    return { out: pack(out, task.compress.out), rejects: pack(rejects, task.compress.rejects), ...counts };
  };
}

/** Encoded as a whole: a buffer for each line would be as many pieces of memory. */
function pack(parts: readonly string[], compress: boolean): Uint8Array {
  const bytes = Buffer.from(parts.join(''));
  return compress && bytes.length > 0 ? gzipSync(bytes) : bytes;
}

function* linesOf(bytes: Uint8Array): Generator<Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let start = 0; start < buffer.length; ) {
    const feed = buffer.indexOf(LINE_FEED, start);
    const end = feed < 0 ? buffer.length : feed;
    yield buffer.subarray(start, end);
    start = end + 1;
  }
}

/** Null for a line that holds no record. */
function convertLine(bytes: Buffer, length: number, maxBytes: number, convertText: ConvertText): ConvertedLine | null {
  if (length > maxBytes) {
    const reason = { code: 'too-long', message: `expected at most ${maxBytes} bytes, got ${length}` } as const;
    const start = bytes.toString('utf8', 0, KEPT_OF_LONG);
    return { form: errorRecord(reason, start), reason, told: { bytes: length, record: start } };
  }
  // Also in the middle, where files were joined: what becomes of a line does not depend on those above it.
  const text = withoutByteOrderMarks(bytes.toString());
  if (!isUtf8(bytes)) {
    const reason = { code: 'no-utf-8', message: 'expected UTF-8; convert the text first' } as const;
    return { form: errorRecord(reason, text), reason, told: { base64: bytes.toString('base64'), record: text } };
  }
  if (BLANK.test(text)) return null;
  const { line, reason } = convertText(text);
  return { form: line, reason, told: { record: text } };
}
