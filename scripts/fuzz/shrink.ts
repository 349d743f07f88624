import fc from 'fast-check';
import type { Case, Law } from '../../test/laws/case.js';
import { messageOf } from '../../test/laws/try-law.js';

const LONGEST = 0x7fffffff;
/** Milliseconds: a case that hangs takes long to shrink. */
const TIME = 180_000;

/** Every string, lone surrogates too. It shrinks by losing code units and never by changing one, so that what is left is still Persian. */
const anyString = fc.array(fc.noShrink(fc.nat(0xffff)), { maxLength: LONGEST }).map(
  (units) => units.map((unit) => String.fromCharCode(unit)).join(''),
  (text) => Array.from({ length: (text as string).length }, (_, at) => (text as string).charCodeAt(at)),
);

/** The case with the least text that still breaks the law, and what the law says of it. */
export async function shrink(law: Law, { text, options, cuts }: Case): Promise<{ least: Case; message: string }> {
  const property = fc.asyncProperty(anyString, async (shorter) => law.holds({ text: shorter, options, cuts }));
  const { counterexample, errorInstance } = await fc.check(property, { examples: [[text]], numRuns: 1, interruptAfterTimeLimit: TIME });
  return { least: { text: counterexample?.[0] ?? text, options, cuts }, message: messageOf(errorInstance) };
}
