import { describe, expect, it } from 'vitest';
import { buildAutomaton, encodeWord } from '../../scripts/lib/automaton.js';
import { encodeModel } from '../../scripts/training/model-file.js';
import { bytesOfText } from '../../src/core/packed-text.js';
import { type NormalizeOptions, normalize, normalizeWithEdits } from '../../src/index.js';
import type { Classifier } from '../../src/zwnj-model/classifier.js';
import { decodeModel, MODEL_MAGIC } from '../../src/zwnj-model/model.js';
import { weightAt } from '../../src/zwnj-model/weights.js';
import { visible } from '../support/visible.js';

/** A model of two rows with classifiers that accept, or reject, everything. */
function tinyModel(inside: number, between: number) {
  const counts = buildAutomaton([encodeWord('خانه', [3, 20, 20]) as string, encodeWord('دوست', [3, 20, 20]) as string]);
  const saying = (intercept: number) => ({ weights: new Float32Array(4), slope: 1, intercept });
  return decodeModel(encodeModel({ total: 1000, counts, inside: saying(inside), between: saying(between) }));
}

describe('A model', () => {
  it('keeps its weights, to a step, and cuts the largest', () => {
    const weights = Float32Array.from([0, 1, -1, 9, -9, 0.5, -0.5, 3.9]);
    const counts = buildAutomaton([encodeWord('خانه', [3, 20, 20]) as string]);
    const trained = { weights, slope: 1, intercept: 0 };
    const { inside, between } = decodeModel(
      encodeModel({ total: 1000, counts, inside: trained, between: { ...trained, weights: weights.toReversed() } }),
    );
    const all = ({ weights: given }: Classifier): number[] => Array.from({ length: given.length }, (_, i) => weightAt(given, i));
    const kept = all(inside).map((weight) => weight * inside.scale);
    kept.forEach((weight, i) => {
      expect(Math.abs(weight - Math.max(-4, Math.min(4, weights[i] as number)))).toBeLessThanOrEqual(inside.scale / 2 + 1e-6);
    });
    expect(all(between)).toEqual(all(inside).reverse());
  });

  it('decides where half-spaces stand', () => {
    const text = 'خانه دوست';
    expect(visible(normalize(text, { model: tinyModel(-9, 9) }))).toBe('خانه¦دوست');
    expect(normalize(text, { model: tinyModel(-9, -9) })).toBe(text);
    expect(normalize(text, { model: null })).toBe(text);
  });

  it('adds up all ways that lead to a half-space, in any order', () => {
    const [first] = normalizeWithEdits('این کار هفتهنامهای بود').edits;
    expect(visible(normalize('این کار هفتهنامهای بود'))).toBe('این کار هفته¦نامه¦ای بود');
    expect(first?.confidence).toBeGreaterThan(0.9);
  });

  it('derives spoken verbs from written ones, and no other words', () => {
    const withoutModel = (text: string): string => visible(normalize(text, { model: null }));
    expect(withoutModel('همه میلنگن و کسی نمیلنگه.')).toBe('همه می¦لنگن و کسی نمی¦لنگه.');
    expect(withoutModel('میهن و میدان و میزان و میوه')).toBe('میهن و میدان و میزان و میوه');
  });

  it('applies the threshold of the option', () => {
    const options = (confidence: number): NormalizeOptions => ({ model: tinyModel(-9, 1), confidence });
    expect(visible(normalize('خانه دوست', options(0.5)))).toBe('خانه¦دوست');
    expect(normalize('خانه دوست', options(0.9))).toBe('خانه دوست');
  });

  it('gives every half-space a confidence', () => {
    for (const { rules, confidence } of normalizeWithEdits('همکاریها ادامه می یابد').edits) {
      expect(rules.join()).toMatch(/^zwnj\//);
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('gives a confidence of 1 where the lexicon alone decides', () => {
    const confidences = (text: string, options?: NormalizeOptions): (number | undefined)[] =>
      normalizeWithEdits(text, options).edits.map(({ confidence }) => confidence);
    expect(confidences('میشود نمیدانم کشور های')).toEqual([1, 1, 1]);
    expect(confidences('کتابها و کتاب ها', { model: null })).toEqual([1, 1]);
    expect(confidences('میشود', { confidence: 1 })).toEqual([1]);
    for (const confidence of confidences('همکاریها و کتاب ها')) expect(confidence).toBeLessThan(1);
    expect(confidences('كتاب  خوب .')).toEqual([undefined, undefined, undefined]);
  });

  it('is refused where its bytes are no model', () => {
    expect(() => decodeModel(new Uint8Array(20))).toThrow(RangeError);
    expect(() => decodeModel(bytesOfText(`${MODEL_MAGIC} 9 1 0 1 4 30\n`))).toThrow(/^the model ends at byte 26, /);
    expect(() => decodeModel('model' as never)).toThrow(TypeError);
  });
});
