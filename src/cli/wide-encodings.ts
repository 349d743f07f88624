/** Encodings with two or four bytes a character. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32';

/** Byte order marks; that of UTF-32 begins like one of UTF-16. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: WideEncoding])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Names the encoding that the byte order mark of a text gives; `null` if there is none. */
export function wideEncodingByMark(bytes: Uint8Array): WideEncoding | null {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}

const SAMPLE = 4096;
/** Least share of characters that texts consist of. Binary files and the other order of bytes have far fewer. */
const FITTING = 0.9;
const OF_TEXTS = /[\t\n\r\x20-\x7e\u00a0-\u00ff\u0600-\u06ff\u2000-\u206f\ufb50-\ufdff\ufe70-\ufefe]/g;

/** Guesses UTF-16 without a byte order mark by the characters that each order of bytes gives; `null` if neither fits. */
export function guessUtf16(bytes: Uint8Array): WideEncoding | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  const fits = (encoding: WideEncoding): boolean => {
    const text = new TextDecoder(encoding).decode(sample);
    return text !== '' && (text.match(OF_TEXTS)?.length ?? 0) >= FITTING * text.length;
  };
  return bytes.length % 2 === 0 ? ((['utf-16le', 'utf-16be'] as const).find(fits) ?? null) : null;
}
