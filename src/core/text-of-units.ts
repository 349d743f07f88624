/** Code units per call of `String.fromCharCode`: each is an argument, and engines limit their number. */
export const MOST_UNITS_AT_ONCE = 1 << 12;

type Units = Uint8Array | Uint16Array | number[];

/** Returns the text of `units[start, end)`, UTF-16 code units. */
export function textOfUnits(units: Units, start: number, end: number): string {
  if (end - start <= MOST_UNITS_AT_ONCE) return textOfPiece(units, start, end);
  const parts: string[] = [];
  for (let at = start; at < end; at += MOST_UNITS_AT_ONCE) parts.push(textOfPiece(units, at, Math.min(end, at + MOST_UNITS_AT_ONCE)));
  return parts.join('');
}

function textOfPiece(units: Units, start: number, end: number): string {
  // `apply` takes any array-like value, although its type asks for an array.
  const piece = start === 0 && end === units.length ? units : Array.isArray(units) ? units.slice(start, end) : units.subarray(start, end);
  return String.fromCharCode.apply(null, piece as number[]);
}
