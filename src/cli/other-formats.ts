import { describeCompressed } from './compressed.js';
import { describeDocument } from './documents.js';
import { guessUtf16, wideEncodingByMark } from './wide-encodings.js';

/** Describes bytes that are no text in any encoding; `null` if they may be one. */
export const describeNoText = (bytes: Uint8Array): string | null => describeDocument(bytes) ?? describeCompressed(bytes);

/** Describes the beginning of a file that cannot be UTF-8 as a whole; `null` if it may be. */
export function describeNoUtf8(bytes: Uint8Array): string | null {
  const wide = wideEncodingByMark(bytes) ?? (bytes.includes(0) ? guessUtf16(bytes) : null);
  return describeNoText(bytes) ?? (wide === null ? null : `expected UTF-8, got ${wide}; iconv -f ${wide} -t UTF-8 converts it`);
}
