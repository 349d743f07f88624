import fc from 'fast-check';
import type { Case } from '../../test/laws/case.js';

const LONGEST = 0x7fffffff;
/** Milliseconds: a case that hangs takes long to shrink. */
const TIME = 180_000;

/** Every string, lone surrogates too. It shrinks by losing code units and never by changing one, so that what is left is still Persian. */
const anyString = fc.array(fc.noShrink(fc.nat(0xffff)), { maxLength: LONGEST }).map(
  (units) => units.map((unit) => String.fromCharCode(unit)).join(''),
  (text) => Array.from({ length: (text as string).length }, (_, at) => (text as string).charCodeAt(at)),
);

/**
 * Returns the case with the least text that still breaks a law, as far as that is found in the time that there is.
 *
 * @param assertHolds throws where a case breaks the law
 */
export async function shrink({ text, options, cuts }: Case, assertHolds: (one: Case) => void | Promise<void>): Promise<Case> {
  const property = fc.asyncProperty(anyString, async (shorter) => assertHolds({ text: shorter, options, cuts }));
  const { counterexample } = await fc.check(property, { examples: [[text]], numRuns: 1, interruptAfterTimeLimit: TIME });
  return { text: counterexample?.[0] ?? text, options, cuts };
}
