import { kindOf } from '../core/assert.js';
import { createTextPieces } from './text-pieces.js';

/** A stream of text chunks, cut anywhere, that gives what `normalize` gives for the whole text. */
export function createTextStream(normalize: (text: string) => string): TransformStream<string, string> {
  const pieces = createTextPieces(normalize);
  return createStringStream(pieces.push, pieces.finish);
}

/** A stream of strings from strings; what is empty is not passed on. */
export function createStringStream(push: (chunk: string) => string, finish: () => string): TransformStream<string, string> {
  return new TransformStream<string, string>({
    transform(chunk, controller) {
      if (typeof chunk !== 'string') throw new TypeError(`chunk: expected a string, got ${kindOf(chunk)}; put a TextDecoderStream before`);
      const result = push(chunk);
      if (result !== '') controller.enqueue(result);
    },
    flush(controller) {
      const result = finish();
      if (result !== '') controller.enqueue(result);
    },
  });
}
