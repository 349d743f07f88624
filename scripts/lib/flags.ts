/** @throws RangeError that says what a flag takes, where its value is no such number */
export function numberOf(flag: string, given: string, is: (value: number) => boolean, what: string): number {
  const value = Number(given);
  if (given.trim() === '' || !is(value)) throw new RangeError(`--${flag}: expected ${what}, got '${given}'`);
  return value;
}
