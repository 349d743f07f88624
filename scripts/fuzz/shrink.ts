import fc from 'fast-check';
import type { Case } from '../../test/laws/case.js';

const LONGEST = 0x7fffffff;
/** In milliseconds: a case that hangs is slow to shrink. */
const TIME = 180_000;

/**
 * Generates every string, including lone surrogates. It shrinks by deleting code units and never by changing one, so that the rest stays
 * Persian.
 */
const anyString = fc.array(fc.noShrink(fc.nat(0xffff)), { maxLength: LONGEST }).map(
  (units) => units.map((unit) => String.fromCharCode(unit)).join(''),
  (text) => Array.from({ length: (text as string).length }, (_, at) => (text as string).charCodeAt(at)),
);

/**
 * Returns the case with the shortest text found within the time limit that still breaks a law.
 *
 * @param assertHolds throws if the case breaks the law
 */
export async function shrink({ text, options, cuts }: Case, assertHolds: (one: Case) => void | Promise<void>): Promise<Case> {
  const property = fc.asyncProperty(anyString, async (shorter) => assertHolds({ text: shorter, options, cuts }));
  const { counterexample } = await fc.check(property, { examples: [[text]], numRuns: 1, interruptAfterTimeLimit: TIME });
  return { text: counterexample?.[0] ?? text, options, cuts };
}
