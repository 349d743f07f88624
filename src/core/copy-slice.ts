/** `[start, end)` of a text as a string of its own: `slice` gives a view of the whole, of which each character takes longer to read. */
export function copySlice(text: string, start: number, end: number): string {
  const last = Math.max(start, end - 1);
  return [text.slice(start, last), text.slice(last, end)].join('');
}
