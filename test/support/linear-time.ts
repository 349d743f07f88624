import { processorTime } from './processor-time.js';

/** How many times as long the second text is. */
const TIMES = 4;
/** Far from both: linear code takes 4 times as long, quadratic code 16 times. */
const LIMIT = 9;
/** Milliseconds: less is noise. */
const LEAST = 20;
/** A busy machine spoils a measurement, not all of so many. */
const ROUNDS = 6;

/**
 * Asserts that a call takes processor time in proportion to the length of its input. Both lengths are measured in turn, and the
 * least of each counts, so that other work on the machine cannot fail it.
 *
 * @param make gives the input of a length, in any unit
 * @throws where the call takes far longer than that, with the times in its message
 */
export function expectLinearTime<Input>(length: number, make: (length: number) => Input, call: (input: Input) => unknown): void {
  const inputs = [make(length), make(TIMES * length)] as const;
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [short: number, long: number];
  const isLinear = () => least[1] < LIMIT * Math.max(least[0], LEAST);
  for (let round = 0; round < ROUNDS; round++) {
    for (const which of [0, 1] as const)
      least[which] = Math.min(
        least[which],
        processorTime(() => call(inputs[which])),
      );
    if (isLinear()) return;
  }
  throw new Error(`${call.name || 'the call'}: ${least[0]} ms, ${TIMES} times the length ${least[1]} ms`);
}

/** Repeats a piece up to a length. */
export function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}
