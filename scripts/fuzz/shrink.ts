import fc from 'fast-check';
import type { Case } from '../../test/laws/case.js';
import type { Watchdog } from '../../test/laws/watchdog.js';

const LONGEST = 0x7fffffff;
/** Milliseconds: a case that hangs takes long to shrink. */
const TIME = 180_000;

/** Every string, lone surrogates too. It shrinks by losing code units and never by changing one, so that what is left is still Persian. */
const anyString = fc.array(fc.noShrink(fc.nat(0xffff)), { maxLength: LONGEST }).map(
  (units) => units.map((unit) => String.fromCharCode(unit)).join(''),
  (text) => Array.from({ length: (text as string).length }, (_, at) => (text as string).charCodeAt(at)),
);

/** The case with the least text that still breaks the law, as far as that is found in the time that there is. */
export async function shrink(law: string, { text, options, cuts }: Case, { assertHolds }: Watchdog): Promise<Case> {
  const property = fc.asyncProperty(anyString, (shorter) => assertHolds(law, { text: shorter, options, cuts }));
  const { counterexample } = await fc.check(property, { examples: [[text]], numRuns: 1, interruptAfterTimeLimit: TIME });
  return { text: counterexample?.[0] ?? text, options, cuts };
}
