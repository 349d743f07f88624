import { describe, expect, it } from 'vitest';
import { readCorpus } from '../scripts/fuzz-coverage/corpus.js';
import { TARGETS } from '../scripts/fuzz-coverage/targets.js';
import { isLong } from './support/long.js';
import { randomStart } from './support/seed.js';

/** Each law has every fifth text, from a random one on. `MATN_LONG=1` tries all. */
const STEP = isLong ? 1 : 5;

describe.each(TARGETS)('The kept texts of $name', ({ name, laws }) => {
  const corpus = readCorpus(name);

  it('are there', () => expect(corpus.length).toBeGreaterThan(50));

  it.each(laws.map((law) => [law.name, law] as const))('break no law: %s', async (_name, law) => {
    const first = randomStart(STEP);
    for (let at = first; at < corpus.length; at += STEP) await law.holds(corpus[at] as (typeof corpus)[number]);
  });
});
