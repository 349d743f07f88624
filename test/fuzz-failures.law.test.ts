import { afterAll, describe, expect, it } from 'vitest';
import { readFailures } from '../scripts/fuzz/failures.js';
import { shrink } from '../scripts/fuzz/shrink.js';
import { LAWS } from './laws/all.js';
import type { Case } from './laws/case.js';
import { LAWS as LAWS_THAT_HANG } from './laws/laws-that-hang.js';
import { createWatchdog } from './laws/watchdog.js';
import { visible } from './support/visible.js';

describe('What broke a law once', () => {
  const watchdog = createWatchdog();
  afterAll(watchdog.end);

  it.each(readFailures().map((failure) => ({ ...failure, title: `${failure.law}: «${visible(failure.text)}»` })))(
    'breaks it no longer: $title',
    ({ law, ...one }) => {
      if (!LAWS.some(({ name }) => name === law)) throw new Error(`no law is named '${law}'`);
      return watchdog.assertHolds(law, one);
    },
  );
});

describe('A case that breaks a law', () => {
  const watchdog = createWatchdog(2_000, new URL('./laws/laws-that-hang.ts', import.meta.url));
  afterAll(watchdog.end);
  const [hangs, ends, throws] = LAWS_THAT_HANG.map(({ name }) => name) as [string, string, string];
  const one = (text: string): Case => ({ text, options: { digits: 'latin' }, cuts: [3] });
  const cases = ['کتاب', 'x کتاب', 'ها'].map(one);

  it.each([
    [hangs, 'hangs: no answer in 2 s'],
    [ends, 'ends the process: SIGABRT'],
    [throws, 'there is an x'],
  ])('is reported, and the run goes on: %s', async (law, message) => {
    expect(await watchdog.firstBroken(law, cases)).toEqual({ at: 1, message });
    expect(await watchdog.firstBroken(law, [one('کتاب')])).toBeNull();
  });

  it.each([hangs, throws])('is shrunk to the least that breaks it: %s', async (law) => {
    expect(await shrink(one('xها\n'), (shorter) => watchdog.assertHolds(law, shorter))).toEqual(one('x'));
  });
});
