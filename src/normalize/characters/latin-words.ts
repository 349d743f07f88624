function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLatinLetter(code: number): boolean {
  const lowerCase = code | 0x20;
  return (lowerCase >= 0x61 && lowerCase <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

function codesOf(chars: string): readonly number[] {
  return [...chars].map((char) => char.charCodeAt(0));
}

const CONNECTORS = /* @__PURE__ */ codesOf('-_/+');
const NUMBER_SEPARATORS = /* @__PURE__ */ codesOf('.,:');

/**
 * Whether an offset of the text is in a word with Latin letters: each digit of `H2O`, `F-35`, `v2.0.1`, none of `12/22/2021`.
 * Takes rising offsets, and reads each word once.
 */
export function createLatinWordTest(text: string): (at: number) => boolean {
  let wordEnd = -1;
  let isLatin = false;

  function isInWord(at: number): boolean {
    const code = text.charCodeAt(at);
    if (isAsciiDigit(code) || isLatinLetter(code) || CONNECTORS.includes(code)) return true;
    return NUMBER_SEPARATORS.includes(code) && isAsciiDigit(text.charCodeAt(at - 1)) && isAsciiDigit(text.charCodeAt(at + 1));
  }

  function readWord(at: number): void {
    let wordStart = at;
    while (isInWord(wordStart - 1)) wordStart--;
    isLatin = false;
    for (wordEnd = wordStart; isInWord(wordEnd); wordEnd++) isLatin ||= isLatinLetter(text.charCodeAt(wordEnd));
  }

  return (at) => {
    if (at >= wordEnd) readWord(at);
    return isLatin;
  };
}
