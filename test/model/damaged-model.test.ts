import { describe, expect, it } from 'vitest';
import { buildAutomaton, encodeWord } from '../../scripts/lib/automaton.js';
import { encodeModel } from '../../scripts/training/model-file.js';
import { decodeModel } from '../../src/zwnj-model/model.js';

const counts = buildAutomaton([encodeWord('خانه', [3, 20, 20]) as string]);
const classifier = (weights: number, slope = 1) => ({ weights: new Float32Array(weights), slope, intercept: 0 });
const model = (parts: Partial<Parameters<typeof encodeModel>[0]> = {}) =>
  encodeModel({ counts, inside: classifier(4), between: classifier(4), ...parts });

/** Offset of the number of weights. */
const COUNT = 18;

describe('A model is refused', () => {
  it('but not where it is right', () => {
    expect(() => decodeModel(model())).not.toThrow();
  });

  const damaged: Record<string, Uint8Array> = {
    'without counts': model({ counts: new Uint8Array(0) }),
    'whose counts break off': model({ counts: counts.slice(0, -1) }),
    'whose counts lead nowhere': model({ counts: Uint8Array.from([0x42, 0x7f, 0x7f]) }),
    'without weights': model({ inside: classifier(0) }),
    'whose weights are no power of two': model({ between: classifier(3) }),
    'whose weights are too many': Uint8Array.from(model(), (byte, i) => (i === COUNT ? 0x40 : byte)),
    'with a slope that is no number': model({ inside: classifier(4, Number.NaN) }),
    'with more after it': Uint8Array.from([...model(), 0]),
  };
  for (const [what, bytes] of Object.entries(damaged)) {
    it(what, () => {
      expect(() => decodeModel(bytes)).toThrow(RangeError);
    });
  }
});
