import { createNormalizer } from './index.js';
import { createTextStream } from './stream/text-stream.js';
import type { NormalizeOptions } from './types.js';

/**
 * A stream that normalizes text as it comes. However the text is cut into chunks, the stream gives what `normalize` gives for all of it.
 *
 * @param options as `normalize` takes them
 * @returns takes and gives strings; for bytes put a `TextDecoderStream` before it
 * @throws TypeError for an unknown option or value; the stream fails with a TypeError at a chunk that is no string
 * @example
 * const { body } = await fetch(url);
 * const text = body.pipeThrough(new TextDecoderStream()).pipeThrough(normalizeStream());
 */
export function normalizeStream(options?: NormalizeOptions): TransformStream<string, string> {
  return createTextStream(createNormalizer(options).normalize);
}
