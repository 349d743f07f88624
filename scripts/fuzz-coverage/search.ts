import fc from 'fast-check';
import type { Random } from '../lib/random.js';
import { corpusLine } from './corpus.js';
import { type Feature, placeOf } from './features.js';
import { type Case, cases } from './fuzz.js';
import { type Material, mutate } from './mutate.js';
import type { Target } from './targets.js';

/** Out of ten cases: the number of new random texts, and of mutated cases that get other options. */
const FRESH = 4;
const OTHER_OPTIONS = 2;
/** Limit of the runs that shorten a new text. */
const MOST_TRIMS = 40;
/** Limit of the bytes kept for a target. */
const MOST_KEPT = 39_000;

/** A case and the features that it reaches. */
export interface Entry {
  one: Case;
  features: readonly Feature[];
}

/** Runs a case and returns the features that it reaches. */
export type Run = (one: Case) => Promise<readonly Feature[]>;

/** Returns a random case, as `npm run fuzz` generates it. */
export function freshCase(random: Random, target: Target): Case {
  const [one] = fc.sample(cases, { seed: random.below(0x7fffffff), numRuns: 1 }) as [Case];
  return { ...one, text: target.shape(one.text) };
}

/** Returns the next case to test: mostly a mutated one of the corpus, the latest more often than others. */
export function nextCase(corpus: readonly Entry[], material: Material, random: Random, target: Target): Case {
  if (corpus.length === 0 || random.below(10) < FRESH) return freshCase(random, target);
  const latest = Math.max(0, corpus.length - 50);
  const { one } = corpus[random.below(2) === 0 ? random.below(corpus.length) : latest + random.below(corpus.length - latest)] as Entry;
  const text = mutate(one.text, material, random);
  if (random.below(10) >= OTHER_OPTIONS) return { ...one, text };
  const { options, cuts } = freshCase(random, target);
  return { text, options, cuts };
}

/** Shortens a case while it still reaches all new features: without options, without cuts, with less text. */
export async function trim(entry: Entry, fresh: readonly Feature[], run: Run): Promise<Entry> {
  let best = entry;
  let times = 0;
  const attempt = async (one: Case): Promise<boolean> => {
    times++;
    const features = await run(one);
    const isEnough = fresh.every((feature) => features.includes(feature));
    if (isEnough) best = { one, features };
    return isEnough;
  };
  await attempt({ ...best.one, options: {} });
  await attempt({ ...best.one, cuts: [] });
  for (let length = Math.ceil(best.one.text.length / 2); length > 0 && times < MOST_TRIMS; length = Math.floor(length / 2)) {
    for (let start = 0; start < best.one.text.length && times < MOST_TRIMS; ) {
      const { text } = best.one;
      if (!(await attempt({ ...best.one, text: text.slice(0, start) + text.slice(start + length) }))) start += length;
    }
  }
  return best;
}

/**
 * Chooses the cases to keep: first those that reach places that no shorter one reaches, then those that reach a place more often, until the
 * limit of bytes.
 */
export function chooseKept(entries: readonly Entry[]): Case[] {
  const kept = new Set<Case>();
  let bytes = 0;
  const shortFirst = [...entries].sort((a, b) => a.one.text.length - b.one.text.length);
  for (const mark of [placeOf, (feature: Feature) => feature]) {
    const reached = new Set<number>();
    for (const { one, features } of shortFirst) {
      if (features.every((feature) => reached.has(mark(feature)))) continue;
      const size = kept.has(one) ? 0 : Buffer.byteLength(corpusLine(one));
      if (bytes + size > MOST_KEPT) continue;
      bytes += size;
      kept.add(one);
      for (const feature of features) reached.add(mark(feature));
    }
  }
  return [...kept];
}
