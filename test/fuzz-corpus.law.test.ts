import { describe, expect, it } from 'vitest';
import { readCorpus } from '../scripts/fuzz-coverage/corpus.js';
import { TARGETS } from '../scripts/fuzz-coverage/targets.js';

describe.each(TARGETS)('The kept texts of $name', ({ name, laws }) => {
  const corpus = readCorpus(name);

  it('are there', () => expect(corpus.length).toBeGreaterThan(50));

  it.each(laws.map((law) => [law.name, law] as const))('break no law: %s', async (_name, law) => {
    for (const one of corpus) await law.holds(one);
  });
});
