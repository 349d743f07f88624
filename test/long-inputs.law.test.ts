import { afterAll, describe, expect, it } from 'vitest';
import { normalizeHtml } from '../src/html.js';
import { LAWS, SPREAD } from './laws/laws-of-long-texts.js';
import { createWatchdog } from './laws/watchdog.js';
import { isLong } from './support/long.js';

/**
 * How many arguments of one call are too many depends on the stack. A quarter of it makes a quarter of the text long enough, in a
 * quarter of the time; `MATN_LONG=1` tries texts that are too long for the stack of any Node.
 */
const [MANY, STACK] = isLong ? [140_000, 984] : [35_000, 246];

/** Long in what a function might make a list of: more than an engine takes as arguments of one call. */
const LONG: Record<string, string> = {
  'an edit a letter': 'كا'.repeat(MANY),
  'a word a letter': 'ب '.repeat(MANY),
  'a mark a letter': 'ب,'.repeat(MANY),
  'a line a letter': 'ك\n'.repeat(MANY),
};

const watchdog = createWatchdog(120_000, new URL('./laws/laws-of-long-texts.ts', import.meta.url), STACK);
afterAll(watchdog.end);
const caseOf = (text: string) => ({ text, options: {}, cuts: [] });

describe.each(Object.entries(LONG))('%s', (_, text) => {
  it.each(LAWS.filter(({ name }) => name !== SPREAD))('is taken by $name', ({ name }) => watchdog.assertHolds(name, caseOf(text)));
});

it('is too long for the arguments of one call', async () => {
  expect(await watchdog.firstBroken(SPREAD, [caseOf('ب'.repeat(MANY))])).toEqual({ at: 0, message: 'Maximum call stack size exceeded' });
});

it('as many edits of a page are placed', () => {
  expect(normalizeHtml(`<p>${'كا'.repeat(MANY)}`) === `<p>${'کا'.repeat(MANY)}`).toBe(true);
});
