/** The process that tries laws for `watchdog.ts`. */
import type { Law } from './case.js';
import { messageOf } from './try-law.js';
import type { Answer, Request } from './watchdog.js';

const { LAWS } = (await import(process.argv[2] as string)) as { LAWS: readonly Law[] };
const laws = new Map(LAWS.map((law) => [law.name, law]));

async function answer({ law, one }: Request): Promise<Answer> {
  try {
    await (laws.get(law) as Law).holds(one);
    return { message: null };
  } catch (error) {
    return { message: messageOf(error) };
  }
}

process.on('message', async (request: Request) => process.send?.(await answer(request)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
