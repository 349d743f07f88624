const BYTE_ORDER_MARKS = /^\ufeff+/;

/** Returns the length of the byte order marks that a text begins with: several where files that have one were joined. */
export function byteOrderMarksLength(text: string): number {
  return BYTE_ORDER_MARKS.exec(text)?.[0].length ?? 0;
}

/** Returns a text without the byte order marks that it begins with. */
export function withoutByteOrderMarks(text: string): string {
  return text.slice(byteOrderMarksLength(text));
}
