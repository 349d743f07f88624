import { codeUnitAt } from '../../core/code-unit.js';
import { isLineBreak, lineEnd } from '../../core/white-space.js';
import { holdsForeignText } from '../protect/foreign-words.js';

/** Returns a test that is true if an offset is in a line with text of another language. Offsets must rise; each line is read once. */
export function createForeignLineTest(text: string): (at: number) => boolean {
  let end = -1;
  let isForeign = false;
  return (at) => {
    if (at >= end) {
      let start = at;
      while (start > 0 && !isLineBreak(codeUnitAt(text, start - 1))) start--;
      end = lineEnd(text, at);
      isForeign = holdsForeignText(text, { start, end });
    }
    return isForeign;
  };
}
