import { codeUnitAt } from '../core/code-unit.js';
import { copySlice } from '../core/copy-slice.js';
import { isLineBreak } from '../core/white-space.js';
import { endBeforeTags, reopeningLine } from './open-spans.js';

/** Normalizes a text in chunks of any size. */
export interface TextPieces {
  /** Returns the normalized lines that the chunk completes. */
  push(chunk: string): string;
  /** Returns the rest. */
  finish(): string;
}

/**
 * Normalizes complete lines, since no rule crosses a line break; open fences and comments are carried over. Holds the last line, and text
 * that may be an incomplete tag.
 */
export function createTextPieces(normalize: (text: string) => string): TextPieces {
  /** Chunks that are held. */
  let held: string[] = [];
  let opening = '';

  function take(piece: string): string {
    const normalized = normalize(opening + piece);
    const result = normalized.slice(opening.length);
    opening = reopeningLine(normalized);
    return result;
  }

  return {
    push(chunk) {
      held.push(chunk);
      if (!hasLineBreak(chunk) && !isAfterReturn(held)) return '';
      const text = held.join('');
      const end = stableEnd(text);
      held = [text.slice(end)];
      return end === 0 ? '' : take(copySlice(text, 0, end));
    },
    finish() {
      const text = held.join('');
      held = [];
      return text === '' ? '' : normalize(opening + text).slice(opening.length);
    },
  };
}

function hasLineBreak(chunk: string): boolean {
  for (let at = chunk.length - 1; at >= 0; at--) if (isLineBreak(codeUnitAt(chunk, at))) return true;
  return false;
}

/** A carriage return at the end of a chunk ends a line only if no line feed follows, which the next chunk shows. */
function isAfterReturn(held: readonly string[]): boolean {
  return held.at(-2)?.endsWith('\r') ?? false;
}

/** Returns the end of the text that no later chunk can change: after a line break, and before an incomplete tag. */
function stableEnd(text: string): number {
  const end = startOfLine(text, text.endsWith('\r') ? text.length - 1 : text.length);
  return endBeforeTags(text, end, (at) => startOfLine(text, at));
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(codeUnitAt(text, start - 1))) start--;
  return start;
}
