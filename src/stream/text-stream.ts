import { kindOf } from '../core/assert.js';
import { createTextPieces } from './text-pieces.js';

/** Creates a stream that takes text in chunks of any size; its output is `normalize` of the whole text. */
export function createTextStream(normalize: (text: string) => string): TransformStream<string, string> {
  const pieces = createTextPieces(normalize);
  return createStringStream(pieces.push, pieces.finish);
}

/** Creates a stream of strings from strings; empty results are not passed on. A rejected promise fails the stream, as an error does. */
export function createStringStream(
  push: (chunk: string) => string | Promise<string>,
  finish: () => string | Promise<string>,
): TransformStream<string, string> {
  return new TransformStream<string, string>({
    async transform(chunk, controller) {
      if (typeof chunk !== 'string') throw new TypeError(`chunk: expected a string, got ${kindOf(chunk)}; put a TextDecoderStream before`);
      const result = await push(chunk);
      if (result !== '') controller.enqueue(result);
    },
    async flush(controller) {
      const result = await finish();
      if (result !== '') controller.enqueue(result);
    },
  });
}
