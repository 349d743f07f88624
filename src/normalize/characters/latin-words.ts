import { codeUnitAt } from '../../text/code-unit.js';
import { isAlphanumeric, isDigit, isLatin } from '../../text/code-unit-kinds.js';

const CONNECTORS = /* @__PURE__ */ new Set('-_/+');
const NUMBER_SEPARATORS = /* @__PURE__ */ new Set('.,:');

/**
 * Whether an offset of the text is in a word with Latin letters: each digit of `H2O`, `F-35`, `v2.0.1`, none of `12/22/2021`.
 * Takes rising offsets, and reads each word once.
 */
export function createLatinWordTest(text: string): (at: number) => boolean {
  let wordEnd = -1;
  let hasLatin = false;

  function isInWord(at: number): boolean {
    const char = text.charAt(at);
    if (isAlphanumeric(codeUnitAt(text, at)) || CONNECTORS.has(char)) return true;
    return NUMBER_SEPARATORS.has(char) && isDigit(codeUnitAt(text, at - 1)) && isDigit(codeUnitAt(text, at + 1));
  }

  function readWord(at: number): void {
    let wordStart = at;
    while (isInWord(wordStart - 1)) wordStart--;
    hasLatin = false;
    for (wordEnd = wordStart; isInWord(wordEnd); wordEnd++) hasLatin ||= isLatin(codeUnitAt(text, wordEnd));
  }

  return (at) => {
    if (at >= wordEnd) readWord(at);
    return hasLatin;
  };
}
