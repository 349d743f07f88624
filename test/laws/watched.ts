/** The process that tries laws for `watchdog.ts`. */
import type { Law } from './case.js';
import type { Broken, Request } from './watchdog.js';

const { LAWS } = (await import(process.argv[2] as string)) as { LAWS: readonly Law[] };
const laws = new Map(LAWS.map((law) => [law.name, law]));

async function firstBroken({ law, cases }: Request): Promise<Broken | null> {
  for (const [at, one] of cases.entries()) {
    try {
      await (laws.get(law) as Law).holds(one);
    } catch (error) {
      return { at, message: error instanceof Error ? error.message : String(error) };
    }
  }
  return null;
}

process.on('message', async (request: Request) => process.send?.(await firstBroken(request)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
