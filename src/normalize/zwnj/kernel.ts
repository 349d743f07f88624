import type { Resources } from '../resources.js';
import type { Kernel } from '../settings.js';
import { readPlainLines, restoreHalfSpaces } from './half-spaces.js';
import { orderLamAlef } from './lam-alef.js';
import { addUnseenHalfSpaces } from './non-joiner.js';

/** Creates the kernel of a lexicon and a model. Caches are kept between texts, which changes no result. */
export function createKernel(resources: Resources): Kernel {
  return {
    restoreHalfSpaces: restoreHalfSpaces(resources),
    addUnseenHalfSpaces: addUnseenHalfSpaces(resources),
    orderLamAlef: orderLamAlef(resources),
    readPlainLines: (settings, sink) => readPlainLines(settings, sink, resources),
  };
}
