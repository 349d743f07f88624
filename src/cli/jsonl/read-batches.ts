import { type Batch, KEPT_OF_LONG } from './batch.js';

/** A place between two lines: the byte offset in the decompressed file, and the number of the next line, from 1. */
export interface BatchPlace {
  offset: number;
  line: number;
}

/** A batch, and the place after it. */
export interface ReadBatch {
  batch: Batch;
  end: BatchPlace;
}

const LINE_FEED = 0x0a;

/**
 * Splits the chunks of a file into batches of whole lines: each chunk yields at once all lines that it completes. The beginning of one line
 * is held, up to `maxBytes`; of a longer line only enough to identify it.
 *
 * @param from place at which the chunks begin
 */
export async function* readBatches(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number,
  from: BatchPlace,
): AsyncGenerator<ReadBatch> {
  let place = from;
  const held: HeldLine = { pieces: [], length: 0 };

  /** Ends a batch of `lines` lines and `length` bytes: the held beginning of a line and `rest`. */
  function take(lines: number, length: number, rest?: Buffer): ReadBatch {
    const bytes = Buffer.concat(rest ? [...held.pieces, rest] : held.pieces);
    const batch: Batch = { bytes, file, line: place.line, ...(held.length > maxBytes ? { cutFrom: held.length } : {}) };
    place = { offset: place.offset + length, line: place.line + lines };
    held.pieces = [];
    held.length = 0;
    return { batch, end: place };
  }

  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    if (held.length > maxBytes) {
      const feed = rest.indexOf(LINE_FEED);
      hold(held, feed < 0 ? rest : rest.subarray(0, feed), maxBytes);
      if (feed < 0) continue;
      yield take(1, held.length + 1);
      rest = rest.subarray(feed + 1);
    }
    const end = rest.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield take(countFeeds(rest, end), held.length + end, rest.subarray(0, end));
    hold(held, rest.subarray(end), maxBytes);
  }
  if (held.length > 0) yield take(1, held.length);
}

/** The beginning of a line that ends in a later chunk. Its length is larger than its pieces if the line is too long. */
interface HeldLine {
  pieces: Buffer[];
  length: number;
}

function hold(held: HeldLine, rest: Buffer, maxBytes: number): void {
  if (rest.length > 0) held.pieces.push(rest);
  held.length += rest.length;
  if (held.length > maxBytes) held.pieces = [Buffer.from(Buffer.concat(held.pieces).subarray(0, KEPT_OF_LONG))];
}

function countFeeds(bytes: Buffer, end: number): number {
  let count = 0;
  for (let feed = bytes.indexOf(LINE_FEED); feed >= 0 && feed < end; feed = bytes.indexOf(LINE_FEED, feed + 1)) count++;
  return count;
}
