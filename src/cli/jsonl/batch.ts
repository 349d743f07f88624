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

/** Reason codes of `matn jsonl`: those of streams, and those of bytes and processes. */
type BatchRejectCode = RejectCode | 'no-utf-8' | 'too-long' | 'crashed';

type BatchReason = RejectReason<BatchRejectCode>;

/** Output and counts of a batch. */
export interface ConvertedBatch {
  out: Uint8Array;
  rejects: Uint8Array;
  records: number;
  rejected: Partial<Record<BatchRejectCode, number>>;
  /** Number of bad records that stay in their place, but with their beginning only: `LONGEST_KEPT`. */
  cut: number;
  /** The first few rejected records, described in one line each; where bad records stay in their place, only those that are cut. */
  rejectMessages: string[];
}

type ConvertText = (record: string) => Pick<ConvertedRecord, 'line'> & { reason: BatchReason | null };

/** In bytes: length of the beginning of a record that is too long, enough to identify it. */
export const KEPT_OF_LONG = 1024;
/** In bytes: longest record that stays whole in its place although it is too long to be converted. */
const LONGEST_KEPT = 64 * 1024 * 1024;
export const MOST_REJECT_MESSAGES = 10;

const LINE_FEED = 0x0a;
const BLANK = /^[ \t\r]*$/;

/** The place of a line, and its full length if only its beginning was read. */
type LinePlace = Pick<Batch, 'file' | 'line'> & { cutFrom: number | undefined };

/** Output for a line. `reason` if the record is bad; `details` are added to its entry among the rejects. */
interface ConvertedLine {
  form: string;
  reason: BatchReason | null;
  details?: Record<string, unknown>;
}

/** Returns the length, in bytes, up to which a record is held whole; of a longer one only the beginning is read. */
export const longestHeld = ({ errorsInline, maxBytes }: BatchTask): number => (errorsInline ? Math.max(maxBytes, LONGEST_KEPT) : maxBytes);

/** Creates a function that converts a batch line by line. An empty line is unchanged and is not a record. */
export function createBatchConverter(task: BatchTask, convertText: ConvertText): (batch: Batch) => ConvertedBatch {
  return ({ bytes, file, line: firstLine, cutFrom }) => {
    const out: string[] = [];
    const rejects: string[] = [];
    const counts: Omit<ConvertedBatch, 'out' | 'rejects'> = { records: 0, rejected: {}, cut: 0, rejectMessages: [] };
    let line = firstLine;
    for (const record of lineBytes(bytes)) {
      const converted = convertLine(record, { file, line, cutFrom }, task.maxBytes, convertText);
      const { form, reason, details } = converted ?? { form: record.toString(), reason: null };
      if (converted) counts.records++;
      if (reason) count(counts, reason, { file, line, cutFrom }, task);
      if (reason && !task.errorsInline) rejects.push(JSON.stringify({ file, line, ...reason, ...details }), '\n');
      else out.push(form, '\n');
      line++;
    }
    return { out: pack(out, task.compress.out), rejects: pack(rejects, task.compress.rejects), ...counts };
  };
}

function count(
  counts: Pick<ConvertedBatch, 'rejected' | 'cut' | 'rejectMessages'>,
  { code, message }: BatchReason,
  { file, line, cutFrom }: LinePlace,
  { errorsInline }: BatchTask,
): void {
  counts.rejected[code] = (counts.rejected[code] ?? 0) + 1;
  const isCut = errorsInline && cutFrom !== undefined;
  if (isCut) counts.cut++;
  if ((isCut || !errorsInline) && counts.rejectMessages.length < MOST_REJECT_MESSAGES)
    counts.rejectMessages.push(`${file}:${line}: ${message}`);
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
function convertLine(bytes: Buffer, place: LinePlace, maxBytes: number, convertText: ConvertText): ConvertedLine | null {
  const length = place.cutFrom ?? bytes.length;
  if (length > maxBytes) return rejectLong(bytes, length, place, maxBytes);
  // Concatenated files have marks in the middle, and the result for a line must not depend on the lines before it.
  const text = withoutByteOrderMarks(bytes.toString());
  if (!isUtf8(bytes)) {
    const reason = { code: 'no-utf-8', message: 'expected UTF-8; iconv -f NAME -t UTF-8 converts another encoding' } as const;
    const base64 = asBase64(bytes);
    return { form: errorRecord(reason, text, base64), reason, details: { ...base64, record: text } };
  }
  if (BLANK.test(text)) return null;
  const { line, reason } = convertText(text);
  return { form: line, reason, details: { record: text } };
}

/** The entry of a reject has the beginning of the record; in its place the record stays whole, if it could be held. */
function rejectLong(bytes: Buffer, length: number, { cutFrom }: LinePlace, maxBytes: number): ConvertedLine {
  const reason = { code: 'too-long', message: `expected at most ${maxBytes} bytes, got ${length}` } as const;
  const start = bytes.toString('utf8', 0, KEPT_OF_LONG);
  const form =
    cutFrom === undefined
      ? errorRecord(reason, bytes.toString(), isUtf8(bytes) ? {} : asBase64(bytes))
      : errorRecord(reason, start, { bytes: length });
  return { form, reason, details: { bytes: length, record: start } };
}

const asBase64 = (bytes: Buffer): { base64: string } => ({ base64: bytes.toString('base64') });
