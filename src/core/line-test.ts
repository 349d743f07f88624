import { codeUnitAt } from './code-unit.js';
import { isLineBreak, lineEnd } from './white-space.js';

/** Returns a test of the line `[start, end)` around an offset, without its break. Offsets must rise; each line is tested once. */
export function createLineTest(text: string, test: (start: number, end: number) => boolean): (at: number) => boolean {
  let end = -1;
  let result = false;
  return (at) => {
    if (at > end) {
      let start = at;
      while (start > 0 && !isLineBreak(codeUnitAt(text, start - 1))) start--;
      end = lineEnd(text, at);
      result = test(start, end);
    }
    return result;
  };
}
