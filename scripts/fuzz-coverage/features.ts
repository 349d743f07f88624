/** The least counts of the classes of how often a place is reached: 1, 2, 3, 4–7, 8–31, 32–127, 128 and more. */
const CLASSES = [1, 2, 3, 4, 8, 32, 128];

/** A place and how often it was reached, as one number. */
export type Feature = number;

/** Returns the features of a run and sets the counters to 0. */
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
