/** The process that tries laws for `watchdog.ts`. */
import type { Law } from './case.js';
import type { Broken, Request } from './watchdog.js';

/** Tries laws on the cases that are sent, until the process that sends them has gone. */
export function answer(all: readonly Law[]): void {
  const laws = new Map(all.map((law) => [law.name, law]));
  process.on('message', async ({ law, cases }: Request) => process.send?.(await firstBroken(laws.get(law) as Law, cases)));
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

async function firstBroken(law: Law, cases: Request['cases']): Promise<Broken | null> {
  for (const [at, one] of cases.entries()) {
    try {
      await law.holds(one);
    } catch (error) {
      return { at, message: error instanceof Error ? error.message : String(error) };
    }
  }
  return null;
}
