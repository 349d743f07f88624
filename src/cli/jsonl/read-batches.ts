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
  let held: Buffer[] = [];
  /** Length of the beginning; larger than the held bytes if the line is too long. */
  let heldLength = 0;

  function take(lines: number, length: number, rest?: Buffer): ReadBatch {
    const bytes = Buffer.concat(rest ? [...held, rest] : held);
    const batch: Batch = { bytes, file, line: place.line, ...(heldLength > maxBytes ? { cutFrom: heldLength } : {}) };
    place = { offset: place.offset + length, line: place.line + lines };
    held = [];
    heldLength = 0;
    return { batch, end: place };
  }

  function hold(rest: Buffer): void {
    if (rest.length > 0) held.push(rest);
    heldLength += rest.length;
    if (heldLength > maxBytes) held = [Buffer.from(Buffer.concat(held).subarray(0, KEPT_OF_LONG))];
  }

  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    if (heldLength > maxBytes) {
      const feed = rest.indexOf(LINE_FEED);
      hold(feed < 0 ? rest : rest.subarray(0, feed));
      if (feed < 0) continue;
      yield take(1, heldLength + 1);
      rest = rest.subarray(feed + 1);
    }
    const end = rest.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield take(countFeeds(rest, end), heldLength + end, rest.subarray(0, end));
    hold(rest.subarray(end));
  }
  if (heldLength > 0) yield take(1, heldLength);
}

function countFeeds(bytes: Buffer, end: number): number {
  let count = 0;
  for (let feed = bytes.indexOf(LINE_FEED); feed >= 0 && feed < end; feed = bytes.indexOf(LINE_FEED, feed + 1)) count++;
  return count;
}
