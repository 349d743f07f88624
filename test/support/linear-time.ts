import { isLong } from './long.js';
import { processorTime } from './processor-time.js';

/** How many times as long the second text is. */
const TIMES = 16;
/** Far from both: linear code takes 16 times as long, quadratic code 256 times, and garbage collection doubles either. */
const LIMIT = 64;
/** Milliseconds: less is noise. */
const LEAST = isLong ? 2 : 0.5;
/** A busy machine, or a collection of garbage, spoils a measurement, not all of so many. Code in proportion takes one or two rounds. */
const ROUNDS = 20;
/** After so many, what is twice beyond the limit is not spoilt, but wrong. */
const FEW_ROUNDS = 5;
/** The longer text, by the length that a test names. With a quarter of {@link LEAST}, three eighths of it show as much of quadratic code. */
const LONGEST = isLong ? 4 : 1.5;
/** Milliseconds of a shorter text: more tell nothing new, and it is halved, so that the longer one takes no seconds. */
const MOST = isLong ? Number.POSITIVE_INFINITY : 4 * LEAST;

/**
 * Asserts that a call takes processor time in proportion to the length of its input. Both lengths are measured in turn, and the
 * least of each counts, so that other work on the machine cannot fail it. A text is not measured where the longer one takes so
 * little that the shorter one could not show more, and is shortened where the shorter one takes longer than it must.
 *
 * @param make gives the input of a length, in any unit
 * @throws where the call takes far longer than that, with the times in its message
 */
export function expectLinearTime<Input>(length: number, make: (length: number) => Input, call: (input: Input) => unknown): void {
  const short = measurableLength(Math.ceil((LONGEST * length) / TIMES), make, call);
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
  for (let round = 1; round <= ROUNDS; round++) {
    measure('short');
    const limit = LIMIT * Math.max(least.short, LEAST);
    if (least.long < limit) return;
    if (round >= FEW_ROUNDS && least.long > 2 * limit) break;
    measure('long');
  }
  throw new Error(`${call.name || 'the call'}: ${least.short} ms, ${TIMES} times the length ${least.long} ms`);
}

/** Halves a length until a call takes no more than {@link MOST}. The first calls are slower, before they are compiled: each gets a second try. */
function measurableLength<Input>(length: number, make: (length: number) => Input, call: (input: Input) => unknown): number {
  const input = make(length);
  const takesLong = (): boolean => processorTime(() => call(input)) > MOST;
  return length > 1 && takesLong() && takesLong() ? measurableLength(Math.ceil(length / 2), make, call) : length;
}

/** Repeats a piece up to a length. */
export function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}
