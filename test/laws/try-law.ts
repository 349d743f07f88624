import fc from 'fast-check';
import type { Case, Law } from './case.js';
import { cases } from './texts.js';

/** What came of trying a law: how often it was tried, and the case that broke it. */
export interface Trial {
  seed: number;
  tried: number;
  broken: (Case & { message: string }) | null;
}

/** Tries a law on random cases until one breaks it. The same seed tries the same cases. */
export async function tryLaw(law: Law, seed: number, numRuns: number): Promise<Trial> {
  const property = fc.asyncProperty(cases, async (one) => law.holds(one));
  const { counterexample, numRuns: tried, errorInstance } = await fc.check(property, { seed, numRuns, endOnFailure: true });
  const [one] = counterexample ?? [];
  return { seed, tried, broken: one ? { ...one, message: messageOf(errorInstance) } : null };
}

/** The message of what was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
