import { doubled } from '../../zwnj-model/word-columns.js';
import { NO_LINK } from './word-chain.js';

/** Work queue of links. A link is queued again when its letters or neighbours change. */
export interface Queue {
  links: Int32Array;
  count: number;
  /** Number of visits, and its upper bound. */
  visits: number;
  mostVisits: number;
}

export function createQueue(): Queue {
  return { links: new Int32Array(1 << 3), count: 0, visits: 0, mostVisits: 0 };
}

/** Adds a link, unless it is {@link NO_LINK}. */
export function enqueue(queue: Queue, link: number): void {
  if (link === NO_LINK) return;
  if (queue.count === queue.links.length) queue.links = doubled(queue.links);
  queue.links[queue.count++] = link;
}
