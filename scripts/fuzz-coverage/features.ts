/** Lower bounds of the hit-count classes: 1, 2, 3, 4–7, 8–31, 32–127, 128 and more. */
const CLASSES = [1, 2, 3, 4, 8, 32, 128];

/** A place and the class of its hit count, as one number. */
export type Feature = number;

/** Returns the features of a run and resets the counters to 0. */
export function takeFeatures(counters: Uint32Array, places: number): Feature[] {
  const features: Feature[] = [];
  for (let place = 0; place < places; place++) {
    const count = counters[place] as number;
    if (count > 0) features.push(place * CLASSES.length + CLASSES.findLastIndex((least) => count >= least));
  }
  counters.fill(0, 0, places);
  return features;
}

/** The place of a feature. */
export const placeOf = (feature: Feature): number => Math.floor(feature / CLASSES.length);
