/** A source of random numbers: the same seed gives the same numbers. */
export interface Random {
  /** Returns an integer from 0 to `below`, exclusive. */
  below(below: number): number;
  one<T>(list: readonly T[]): T;
}

/** Creates a mulberry32 generator. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, one: (list) => list[below(list.length)] as (typeof list)[number] };
}
