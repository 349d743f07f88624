/** Runs one target in a thread: see {@link Order}. */
import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from '../lib/random.js';
import { type Feature, placeOf, takeFeatures } from './features.js';
import { type Case, type Law, readSeeds, shrink } from './fuzz.js';
import { type Message, type Order, setRunning } from './messages.js';
import type { Material } from './mutate.js';
import { chooseKept, type Entry, freshCase, nextCase, trim } from './search.js';
import { TARGETS } from './targets.js';

const MOST_SEEDS = 400;
const LONGEST_SEED = 2000;
/** A law is skipped after this number of failures: more would be alike. */
const MOST_FAILURES = 3;
/** Milliseconds. */
const BETWEEN_REPORTS = 1000;

const order = workerData as Order;
const counters = (globalThis as unknown as { __reached: Uint32Array }).__reached;
const target = TARGETS.find(({ name }) => name === order.target);
if (!target) throw new Error(`no target is named '${order.target}'`);
const tell = (message: Message): void => parentPort?.postMessage(message);

const failures = new Map<string, number>();
let runs = 0;

/** Laws that announce each case before they run it. */
const watched = target.laws.map(
  (law): Law => ({
    name: law.name,
    holds(one) {
      setRunning(order.running, { law: law.name, ...one });
      return law.holds(one);
    },
  }),
);

const isSetAside = ({ name }: Law): boolean => failures.get(name) === MOST_FAILURES;

/** Runs the laws and returns the features reached. A case that breaks a law returns none, so that it is not kept and found again. */
async function run(one: Case): Promise<Feature[]> {
  runs++;
  for (const law of watched) {
    if (isSetAside(law)) continue;
    try {
      await law.holds(one);
    } catch (error) {
      failures.set(law.name, (failures.get(law.name) ?? 0) + 1);
      const least = await shrink(one, law.holds);
      tell({ kind: 'broken', failure: { law: law.name, ...least }, message: String((error as Error).message) });
      counters.fill(0);
      return [];
    }
  }
  return takeFeatures(counters, order.places);
}

const seen = new Set<Feature>();
const seenPlaces = new Set<number>();
const entries: Entry[] = [];

/** Runs a case twice, and keeps it if both runs reach the same new feature: full caches change the coverage. */
async function take(one: Case): Promise<void> {
  const first = await run(one);
  const fresh = first.filter((feature) => !seen.has(feature));
  if (fresh.length === 0) return;
  const isNewPlace = (feature: Feature): boolean => !seenPlaces.has(placeOf(feature));
  const freshPlaces = fresh.filter(isNewPlace);
  for (const feature of fresh) {
    seen.add(feature);
    seenPlaces.add(placeOf(feature));
  }
  if (!order.isGuided) return;
  const features = await run(one);
  const stable = fresh.filter((feature) => features.includes(feature));
  if (stable.length === 0) return;
  const entry = { one, features };
  entries.push(freshPlaces.some((feature) => features.includes(feature)) ? await trim(entry, stable, run) : entry);
}

const report = (isLast: boolean): void =>
  tell({ kind: 'progress', runs, places: seenPlaces.size, features: seen.size, corpus: entries.length, isLast });

async function fuzz(): Promise<void> {
  const end = performance.now() + 1000 * order.time;
  const random = createRandom(order.seed);
  const seeds = readSeeds().map((seed) => seed.slice(0, LONGEST_SEED));
  const material: Material = { texts: seeds, tokens: order.tokens };
  counters.fill(0);
  if (order.isGuided) for (const one of order.corpus) await take(one);
  let reported = performance.now();
  for (let number = 0; performance.now() < end && !watched.every(isSetAside); number++) {
    if (!order.isGuided) await take(freshCase(random, target as NonNullable<typeof target>));
    else if (number < MOST_SEEDS && order.corpus.length === 0)
      await take({ text: (target as NonNullable<typeof target>).shape(random.one(seeds)), options: {}, cuts: [] });
    else await take(nextCase(entries, material, random, target as NonNullable<typeof target>));
    if (performance.now() - reported < BETWEEN_REPORTS) continue;
    reported = performance.now();
    report(false);
  }
  report(true);
  tell({ kind: 'done', kept: chooseKept(entries) });
}

await fuzz();
