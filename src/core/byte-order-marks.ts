const BYTE_ORDER_MARKS = /^\ufeff+/;

/** Returns the length of the byte order marks at the start of a text. Joined files may leave several. */
export function byteOrderMarksLength(text: string): number {
  return BYTE_ORDER_MARKS.exec(text)?.[0].length ?? 0;
}

/** Returns a text without the byte order marks at its start. */
export function withoutByteOrderMarks(text: string): string {
  return text.slice(byteOrderMarksLength(text));
}
