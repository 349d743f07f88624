import { describeNoText } from './other-formats.js';
import { guessUtf16, wideEncodingByMark } from './wide-encodings.js';

/** Canonical name of an encoding in the WHATWG Encoding Standard, such as `'windows-1256'`. */
export type Encoding = string;

/**
 * A text with its encoding, or the problem that prevents reading it; `line` is the first line that is not UTF-8, if that is the
 * problem, and `encoding` says which flag would read the text, if one would.
 */
export type Decoded = { text: string; encoding: Encoding } | { problem: string; line: number | null; encoding: string | null };

export const UTF_8 = 'utf-8';
const WINDOWS_1256 = 'windows-1256';
const UTF_16 = /^utf-16/;

/** Least share of letters among the characters beyond ASCII in a Windows-1256 text; other 8-bit texts and binary files have fewer. */
const LETTERS_OF_WINDOWS_1256 = 0.8;
/**
 * Least share of replacement characters among the characters beyond ASCII if a text is not UTF-8. A damaged UTF-8 text has few, a text in
 * another encoding almost only these.
 */
const UNREADABLE_OF_UTF_8 = 0.2;
const UTF_32_PROBLEM = 'expected UTF-8, got UTF-32; iconv -f UTF-32 -t UTF-8 converts it';
/** Number of bytes that are examined. */
const SAMPLE = 65_536;
const LAST_OF_ASCII = 0x7f;

/**
 * Resolves a label of the WHATWG Encoding Standard: `'cp1256'` → `'windows-1256'`.
 *
 * @throws RangeError if no encoding has the label
 */
export function encodingOf(label: string): Encoding {
  return new TextDecoder(label).encoding;
}

/**
 * Decodes UTF-8; bytes that are not UTF-8 are decoded with `fallback`, if given. So a file that was converted to UTF-8 in the meantime is
 * still read correctly. A byte order mark stays in the text: the rules decide about it.
 */
export function decodeBytes(bytes: Uint8Array, fallback?: Encoding): Decoded {
  const nul = bytes.indexOf(0);
  const utf8 = nul === -1 ? tryDecode(UTF_8, bytes) : null;
  if (utf8 !== null) return { text: utf8, encoding: UTF_8 };
  const problem = describeNoText(bytes);
  if (problem !== null) return { problem, line: null, encoding: null };
  const marked = wideEncodingByMark(bytes);
  if (marked === 'utf-32') return { problem: UTF_32_PROBLEM, line: null, encoding: null };
  const inUtf16 = marked !== null || nul !== -1;
  if (fallback !== undefined && fallback !== UTF_8 && UTF_16.test(fallback) === inUtf16) {
    const text = tryDecode(fallback, bytes);
    return text === null
      ? { problem: `expected UTF-8 or ${fallback}, got neither`, line: null, encoding: null }
      : { text, encoding: fallback };
  }
  const utf16 = marked ?? (inUtf16 ? guessUtf16(bytes) : null);
  if (utf16 !== null) return { problem: 'expected UTF-8, got UTF-16', line: null, encoding: `--encoding ${utf16} reads it` };
  if (nul !== -1) return { problem: `expected a text, got a binary file: byte ${nul + 1} is NUL`, line: null, encoding: null };
  return { ...describeForeign(bytes), line: firstLineNotUtf8(bytes) };
}

function describeForeign(bytes: Uint8Array): { problem: string; encoding: string } {
  return looksLikeWindows1256(bytes)
    ? { problem: 'this line is not UTF-8: the text looks like Windows-1256', encoding: `--encoding ${WINDOWS_1256} reads it` }
    : { problem: 'this line is not UTF-8', encoding: '--encoding NAME reads a text in another encoding' };
}

function looksLikeWindows1256(bytes: Uint8Array): boolean {
  const foreign = bytes.findIndex((byte) => byte > LAST_OF_ASCII);
  const sample = bytes.subarray(foreign, foreign + SAMPLE);
  const readAsUtf8 = tally(new TextDecoder().decode(sample), /\ufffd/u);
  if (readAsUtf8.fitting < UNREADABLE_OF_UTF_8 * readAsUtf8.all) return false;
  const { fitting, all } = tally(new TextDecoder(WINDOWS_1256).decode(sample), /[\p{Script=Arabic}،؛؟\u200c]/u);
  return fitting >= LETTERS_OF_WINDOWS_1256 * all;
}

/** Counts the characters beyond ASCII, and those of them that fit the pattern. */
function tally(text: string, pattern: RegExp): { fitting: number; all: number } {
  let fitting = 0;
  let all = 0;
  for (const character of text) {
    if (character.charCodeAt(0) <= LAST_OF_ASCII) continue;
    all++;
    if (pattern.test(character)) fitting++;
  }
  return { fitting, all };
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  const LINE_FEED = 0x0a;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (tryDecode(UTF_8, bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

/** Returns `null` if a byte does not fit. */
function tryDecode(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
