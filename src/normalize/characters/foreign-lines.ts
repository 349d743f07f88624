import { isForeignLetter } from '../../text/letters.js';

/** So many letters of another language in a line are no slip of the keyboard: the line is in that language. */
const ENOUGH = 2;

const LINE_BREAKS = [0x0a, 0x0d, 0x2028, 0x2029];

function isLineBreak(code: number): boolean {
  return LINE_BREAKS.includes(code);
}

/**
 * Whether an offset of the text is in a line of Kurdish, Urdu or another language: one with letters that Persian has not.
 * Takes rising offsets, and reads each line once.
 */
export function createForeignLineTest(text: string): (at: number) => boolean {
  let lineEnd = -1;
  let isForeign = false;

  function readLine(at: number): void {
    let lineStart = at;
    while (lineStart > 0 && !isLineBreak(text.charCodeAt(lineStart - 1))) lineStart--;
    let foreignLetters = 0;
    lineEnd = lineStart;
    for (let code = text.charCodeAt(lineEnd); lineEnd < text.length && !isLineBreak(code); code = text.charCodeAt(++lineEnd)) {
      if (isForeignLetter(code)) foreignLetters++;
    }
    isForeign = foreignLetters >= ENOUGH;
  }

  return (at) => {
    if (at >= lineEnd) readLine(at);
    return isForeign;
  };
}
