/** Returns `[start, end)` of a text as a flat string. `slice` returns a view of the whole, which is slower to read. */
export function copySlice(text: string, start: number, end: number): string {
  const last = Math.max(start, end - 1);
  return [text.slice(start, last), text.slice(last, end)].join('');
}
