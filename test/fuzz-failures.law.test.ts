import { describe, expect, it } from 'vitest';
import { readFailures } from '../scripts/fuzz/failures.js';
import { LAWS } from '../scripts/fuzz/laws.js';
import { shrink } from '../scripts/fuzz/shrink.js';
import { visible } from './support/visible.js';

describe('What broke a law once', () => {
  it.each(readFailures().map((failure) => ({ ...failure, title: `${failure.law}: «${visible(failure.text)}»` })))(
    'breaks it no longer: $title',
    async ({ law, ...one }) => {
      const broken = LAWS.find(({ name }) => name === law);
      expect(broken, `no law is named '${law}'`).toBeDefined();
      await broken?.holds(one);
    },
  );

  it('was shrunk to the least that breaks it', async () => {
    const law = {
      name: 'no x before y',
      holds({ text }: { text: string }) {
        if (/x.*y/s.test(text)) throw new Error('x before y');
      },
    };
    const { least, message } = await shrink(law, { text: 'کتاب x می\u200cرود\n y \ud800', options: {}, cuts: [3] });
    expect(least).toEqual({ text: 'xy', options: {}, cuts: [3] });
    expect(message).toContain('x before y');
  });
});
