import type { Knowledge } from '../resources.js';
import type { Kernel } from '../settings.js';
import { readPlainLines, restoreHalfSpaces } from './half-spaces.js';
import { orderLamAlef } from './lam-alef.js';
import { addUnseenHalfSpaces } from './non-joiner.js';

/** Makes the kernel over a lexicon and a model. The caches among the resources are kept from one text to the next, which changes no result. */
export function createKernel(resources: Knowledge): Kernel {
  return {
    restoreHalfSpaces: (text, spans, settings, sink) => restoreHalfSpaces(text, spans, settings, sink, resources),
    addUnseenHalfSpaces: (text, spans, settings, sink) => addUnseenHalfSpaces(text, spans, settings, sink, resources),
    orderLamAlef: (text, spans, settings, sink) => orderLamAlef(text, spans, settings, sink, resources),
    readPlainLines: (settings, sink) => readPlainLines(settings, sink, resources),
  };
}
