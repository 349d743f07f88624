import type { Span } from '../types.js';

/** `[start, end)` of a text becomes `replacement`, for one or more reasons. */
export interface Change<Reason> extends Span {
  replacement: string;
  reasons: readonly Reason[];
}

type Changes<Reason> = readonly Change<Reason>[];

/**
 * The changes that lead from `original` to its newest form, from those that lead to the form `between` and those that follow.
 * Both lists are in order and do not overlap; `later` counts in `between`. Changes of the same characters become one, with the
 * reasons of both; one that ends as it began is left out.
 *
 * ```
 * original 'a  b'   two spaces → one, then that space → ZWNJ: two spaces → ZWNJ
 * ```
 */
export function composeChanges<Reason>(original: string, earlier: Changes<Reason>, between: string, later: Changes<Reason>): Change<Reason>[] {
  const composed: Change<Reason>[] = [];
  /** An offset in `between`, minus this, is one in `original`. */
  let shift = 0;
  for (let e = 0, l = 0; e < earlier.length || l < later.length; ) {
    const cluster = takeCluster(earlier, e, shift, later, l);
    const change = {
      start: cluster.start - shift,
      end: cluster.end - cluster.shift,
      replacement: replaceWithin(between, cluster, later.slice(l, cluster.l)),
      reasons: [...new Set([...earlier.slice(e, cluster.e), ...later.slice(l, cluster.l)].flatMap((one) => one.reasons))],
    };
    if (original.slice(change.start, change.end) !== change.replacement) composed.push(change);
    ({ e, l, shift } = cluster);
  }
  return composed;
}

/** Changes of both lists that overlap or begin at one place. */
interface Cluster extends Span {
  /** Behind its last changes in each list. */
  e: number;
  l: number;
  /** Behind it. */
  shift: number;
}

function takeCluster<Reason>(earlier: Changes<Reason>, e: number, shift: number, later: Changes<Reason>, l: number): Cluster {
  const start = Math.min((earlier[e]?.start ?? Number.POSITIVE_INFINITY) + shift, later[l]?.start ?? Number.POSITIVE_INFINITY);
  const cluster: Cluster = { start, end: start, e, l, shift };
  for (;;) {
    const first = earlier[cluster.e];
    const second = later[cluster.l];
    if (first !== undefined && meets(cluster, first.start + cluster.shift)) {
      cluster.end = Math.max(cluster.end, first.start + cluster.shift + first.replacement.length);
      cluster.shift += first.replacement.length - (first.end - first.start);
      cluster.e++;
    } else if (second !== undefined && meets(cluster, second.start)) {
      cluster.end = Math.max(cluster.end, second.end);
      cluster.l++;
    } else return cluster;
  }
}

const meets = (cluster: Cluster, start: number): boolean => start < cluster.end || start === cluster.start;

function replaceWithin<Reason>(text: string, { start, end }: Span, changes: Changes<Reason>): string {
  let replaced = '';
  let at = start;
  for (const change of changes) {
    replaced += text.slice(at, change.start) + change.replacement;
    at = change.end;
  }
  return replaced + text.slice(at, end);
}
