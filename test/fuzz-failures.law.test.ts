import { afterAll, describe, expect, it } from 'vitest';
import { readFailures } from '../scripts/fuzz/failures.js';
import { shrink } from '../scripts/fuzz/shrink.js';
import { LAWS } from './laws/all.js';
import { LAWS as LAWS_THAT_HANG } from './laws/laws-that-hang.js';
import { createWatchdog } from './laws/watchdog.js';
import { visible } from './support/visible.js';

describe('What broke a law once', () => {
  const watchdog = createWatchdog();
  afterAll(watchdog.end);

  it.each(readFailures().map((failure) => ({ ...failure, title: `${failure.law}: «${visible(failure.text)}»` })))(
    'breaks it no longer: $title',
    async ({ law, ...one }) => {
      const broken = LAWS.find(({ name }) => name === law);
      if (!broken) throw new Error(`no law is named '${law}'`);
      await watchdog.watched(broken).holds(one);
    },
  );
});

describe('A case that breaks a law', () => {
  const watchdog = createWatchdog(new URL('./laws/laws-that-hang.ts', import.meta.url));
  afterAll(watchdog.end);
  const LIMIT = 2_000;
  const SAYS = [/^hangs: no answer in 2 s$/, /^ends the process: SIGABRT$/, /^there is an x$/];
  const one = (text: string) => ({ text, options: { digits: 'latin' } as const, cuts: [3] });

  it.each(LAWS_THAT_HANG.map((law, at) => ({ ...law, says: SAYS[at] as RegExp })))(
    'is reported, and the run goes on: $name',
    async (law) => {
      const { holds } = watchdog.watched(law, LIMIT);
      await expect(holds(one('کتاب x'))).rejects.toThrow(law.says);
      await holds(one('کتاب'));
      await expect(holds(one('x'))).rejects.toThrow(law.says);
    },
  );

  it.each(LAWS_THAT_HANG)('is shrunk to the least that breaks it: $name', async (law) => {
    const { least } = await shrink(watchdog.watched(law, LIMIT), one('ها x\n \ud800'));
    expect(least).toEqual(one('x'));
  });
});
