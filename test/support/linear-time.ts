import { isLong } from './long.js';
import { processorTime } from './processor-time.js';

/** How many times as long the second text is. */
const TIMES = 16;
/** Far from both: linear code takes 16 times as long, quadratic code 256 times, and garbage collection doubles either. */
const LIMIT = 64;
/** Milliseconds: less is noise. */
const LEAST = isLong ? 2 : 1;
/** A busy machine spoils a measurement, not all of so many. */
const ROUNDS = 6;
/** The longer text, by the length that a test names. Code that takes twice the limit at the full length is found at half of it too. */
const LONGEST = isLong ? 4 : 2;

/**
 * Asserts that a call takes processor time in proportion to the length of its input. Both lengths are measured in turn, and the
 * least of each counts, so that other work on the machine cannot fail it. A text is not measured where the longer one takes so
 * little that the shorter one could not show more.
 *
 * @param make gives the input of a length, in any unit
 * @throws where the call takes far longer than that, with the times in its message
 */
export function expectLinearTime<Input>(length: number, make: (length: number) => Input, call: (input: Input) => unknown): void {
  const short = Math.ceil((LONGEST * length) / TIMES);
  const inputs = { short: make(short), long: make(TIMES * short) };
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  const measure = (which: 'short' | 'long'): void => {
    least[which] = Math.min(
      least[which],
      processorTime(() => call(inputs[which])),
    );
  };
  measure('long');
  if (least.long < LIMIT * LEAST) return;
  for (let round = 0; round < ROUNDS; round++) {
    measure('short');
    if (least.long < LIMIT * Math.max(least.short, LEAST)) return;
    measure('long');
  }
  throw new Error(`${call.name || 'the call'}: ${least.short} ms, ${TIMES} times the length ${least.long} ms`);
}

/** Repeats a piece up to a length. */
export function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}
