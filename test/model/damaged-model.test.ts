import { describe, expect, it } from 'vitest';
import { buildAutomaton, encodeWord } from '../../scripts/lib/automaton.js';
import { digits } from '../../scripts/lib/packed-text.js';
import { encodeModel } from '../../scripts/training/model-file.js';
import { HEAD_DIGITS, NODE_DIGITS } from '../../src/core/automaton.js';
import { BASE, bytesOfText } from '../../src/core/packed-text.js';
import { decodeModel } from '../../src/zwnj-model/model.js';

const counts = buildAutomaton([encodeWord('خانه', [3, 20, 20]) as string]);
const classifier = (weights: number, slope = 1) => ({ weights: new Float32Array(weights), slope, intercept: 0 });
const model = (parts: Partial<Parameters<typeof encodeModel>[0]> = {}) =>
  encodeModel({ total: 1000, counts, inside: classifier(4), between: classifier(4), ...parts });
/** An automaton of one edge. */
const edge = (head: number, rest: string, heads = [head]) =>
  bytesOfText(`${digits(heads.length, 2)}${heads.map((each) => digits(each, HEAD_DIGITS)).join('')}${digits(0, 2)}${rest}`);
const KNOWN = 0x42;
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('A model is refused', () => {
  it('but not where it is right', () => {
    expect(() => decodeModel(model())).not.toThrow();
  });

  const damaged: Record<string, Uint8Array> = {
    'of an older version': bytesOfText(text(model()).replace('6', '5')),
    'without a first line': bytesOfText(text(model()).replace('\n', ' ')),
    'without the number of chunks': model({ total: 0 }),
    'without counts': model({ counts: new Uint8Array(0) }),
    'whose counts break off': model({ counts: counts.slice(0, -1) }),
    'whose counts lead nowhere': model({ counts: edge(KNOWN, digits(0, 1) + digits((BASE - 9) * BASE * BASE + 7, NODE_DIGITS)) }),
    'whose counts lead to a shared node that is missing': model({ counts: edge(KNOWN, digits(0, 2)) }),
    'whose counts have a head that is missing': model({ counts: edge(KNOWN, digits(1, 1)) }),
    'whose counts have other bytes': model({ counts: counts.map((byte, at) => (at === counts.length - 1 ? 0xff : byte)) }),
    'whose counts have too many heads': model({ counts: edge(KNOWN, '', new Array(300).fill(KNOWN)) }),
    'without weights': model({ inside: classifier(0) }),
    'whose weights are no power of two': model({ between: classifier(3) }),
    'whose weights are too many': bytesOfText(text(model()).replace(' 4 ', ` ${1 << 30} `)),
    'whose weights are longer than it': bytesOfText(text(model()).replace(/ (\d+)\n/, ' 9$1\n')),
    'with a slope that is no number': model({ inside: classifier(4, Number.NaN) }),
    'with more after it': Uint8Array.from([...model(), 0]),
  };
  for (const [what, bytes] of Object.entries(damaged)) {
    it(what, () => {
      expect(() => decodeModel(bytes)).toThrow(RangeError);
    });
  }
});
