import { LONGEST_EDITABLE, LONGEST_RUN } from './limits.js';

/** Returns the beginning of a text that a browser can lay out at once: not too long, and not too long without a space. */
export function showable(text: string): string {
  const end = Math.min(text.length, LONGEST_EDITABLE);
  let runStart = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) runStart = at + 1;
    else if (at - runStart >= LONGEST_RUN) return text.slice(0, at);
  }
  return text.slice(0, end);
}

/** True if a text can be edited in the page: all of it is shown. */
export const isEditable = (text: string): boolean => showable(text).length === text.length;
