import { codeUnitAt } from '../core/code-unit.js';
import { copySlice } from '../core/copy-slice.js';
import { isLineBreak } from '../core/white-space.js';
import { endBeforeTags, reopeningLine } from './open-spans.js';

/** Normalizes a text that comes in chunks, cut anywhere. */
export interface TextPieces {
  /** The normalized lines that the chunk completes. */
  push(chunk: string): string;
  /** The rest. */
  finish(): string;
}

/**
 * No rule reaches across a line break, so lines are normalized as they are complete; what fences and comments leave open goes along.
 * Holds back the last line, and a tag of which it is not yet known whether it is one.
 */
export function createTextPieces(normalize: (text: string) => string): TextPieces {
  /** Chunks that were held back. */
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
      if (!endsLine(chunk) && !isAfterReturn(held)) return '';
      const text = held.join('');
      const end = settledEnd(text);
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

function endsLine(chunk: string): boolean {
  for (let at = chunk.length - 1; at >= 0; at--) if (isLineBreak(codeUnitAt(chunk, at))) return true;
  return false;
}

/** A carriage return at the end of a chunk ends a line once it is known what follows. */
function isAfterReturn(held: readonly string[]): boolean {
  return held.at(-2)?.endsWith('\r') ?? false;
}

/** Up to where a text will be the same, whatever follows: after a line break, and before a tag that is undecided. */
function settledEnd(text: string): number {
  const end = startOfLine(text, text.endsWith('\r') ? text.length - 1 : text.length);
  return endBeforeTags(text, end, (at) => startOfLine(text, at));
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(codeUnitAt(text, start - 1))) start--;
  return start;
}
