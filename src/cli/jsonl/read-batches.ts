import { type Batch, KEPT_OF_LONG } from './batch.js';

/** A place between two lines: the offset of a byte (of the file unpacked), and the number of the line that begins there, from 1. */
export interface Place {
  offset: number;
  line: number;
}

/** A batch, and the place behind it. */
export interface ReadBatch {
  batch: Batch;
  end: Place;
}

const LINE_FEED = 0x0a;

/**
 * Cuts the chunks of a file into batches of whole lines: of each chunk all lines that it completes, so that nothing that is there waits.
 * Holds the beginning of one line, of at most `maxBytes`; of a longer one no more than shows what it is.
 *
 * @param from where the chunks begin
 */
export async function* readBatches(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxBytes: number,
  from: Place,
): AsyncGenerator<ReadBatch> {
  let place = from;
  let held: Buffer[] = [];
  /** How long the beginning is; more than what is held of it where it is too long. */
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
