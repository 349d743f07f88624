/** @throws RangeError that names the flag and the values it takes, if `given` is not one of them */
export function numberOf(flag: string, given: string, is: (value: number) => boolean, what: string): number {
  const value = Number(given);
  if (given.trim() === '' || !is(value)) throw new RangeError(`--${flag}: expected ${what}, got '${given}'`);
  return value;
}
