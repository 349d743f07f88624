import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPairMemory, FORGOTTEN } from '../../src/normalize/zwnj/pair-memory.js';

const number = fc.integer({ min: 0, max: 100_000 });
const score = fc.oneof(fc.double({ min: -1000, max: 1000, noNaN: true }), fc.constant(Number.NEGATIVE_INFINITY));

describe('The memory of pairs', () => {
  it('gives what was kept, never less and hardly more, or has forgotten it', () => {
    const memory = createPairMemory();
    fc.assert(
      fc.property(number, number, score, (left, right, value) => {
        memory.keep(left, right, value);
        const recalled = memory.recall(left, right);
        const canKeep = (left | right) < 0xffff;
        expect(recalled === FORGOTTEN).toBe(!canKeep);
        if (!canKeep) return;
        expect(recalled).toBeGreaterThanOrEqual(value);
        if (Number.isFinite(value)) expect(recalled - value).toBeLessThan(0.001);
      }),
    );
  });

  it('knows no pair that was not kept, and none when it is cleared', () => {
    const memory = createPairMemory();
    expect(memory.recall(1, 2)).toBe(FORGOTTEN);
    memory.keep(1, 2, 3);
    expect(memory.recall(2, 1)).toBe(FORGOTTEN);
    memory.clear();
    expect(memory.recall(1, 2)).toBe(FORGOTTEN);
  });
});
