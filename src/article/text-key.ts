import { fold } from '../persian/fold.js';
import { letterKey } from '../persian/letter-key.js';

/** Comparison key of a raw text: equal for texts that differ only in spacing, marks and forms of letters. */
export function textKey(text: string): string {
  return letterKey(fold(text).text);
}
