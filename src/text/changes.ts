import type { Span } from '../types.js';

/** `[start, end)` of a text becomes `replacement`, for one or more reasons. */
export interface Change<Reason> extends Span {
  replacement: string;
  reasons: readonly Reason[];
  /** How likely it is right, 0–1, where that is known. */
  confidence?: number;
}

type Changes<Reason> = readonly Change<Reason>[];

/**
 * The changes that lead from `original` to its newest form, from those that lead to the form `between` and those that follow.
 * Both lists are in order and do not overlap; `later` counts in `between`. Changes of the same characters become one, with the
 * reasons of both and the lesser confidence; one that ends as it began is left out.
 *
 * ```
 * original 'a  b'   two spaces → one, then that space → ZWNJ: two spaces → ZWNJ
 * ```
 */
export function composeChanges<Reason>(
  original: string,
  earlier: Changes<Reason>,
  between: string,
  later: Changes<Reason>,
): Change<Reason>[] {
  const composed: Change<Reason>[] = [];
  /** An offset in `between`, minus this, is one in `original`. */
  let shift = 0;
  for (let e = 0, l = 0; e < earlier.length || l < later.length; ) {
    const cluster = takeCluster(earlier, e, shift, later, l);
    const parts = [...earlier.slice(e, cluster.e), ...later.slice(l, cluster.l)];
    const confidences = parts.flatMap(({ confidence }) => confidence ?? []);
    const change = {
      start: cluster.start - shift,
      end: cluster.end - cluster.shift,
      replacement: replaceWithin(between, cluster, later.slice(l, cluster.l)),
      reasons: [...new Set(parts.flatMap(({ reasons }) => reasons))],
      ...(confidences.length > 0 ? { confidence: Math.min(...confidences) } : {}),
    };
    if (original.slice(change.start, change.end) !== change.replacement) composed.push(change);
    ({ e, l, shift } = cluster);
  }
  return composed;
}

/** Changes of both lists that overlap, or that both put something in, or leave something out, at one point. */
interface Cluster extends Span {
  /** Behind its last changes in each list. */
  e: number;
  l: number;
  /** Behind it. */
  shift: number;
}

function takeCluster<Reason>(earlier: Changes<Reason>, e: number, shift: number, later: Changes<Reason>, l: number): Cluster {
  const first = firstOf(spanBetween(earlier[e], shift), later[l]);
  const cluster: Cluster = { start: first.start, end: first.end, e, l, shift };
  for (;;) {
    const made = spanBetween(earlier[cluster.e], cluster.shift);
    const next = later[cluster.l];
    if (made !== undefined && meets(cluster, made)) {
      const { start, end, replacement } = earlier[cluster.e++] as Change<Reason>;
      cluster.end = Math.max(cluster.end, made.end);
      cluster.shift += replacement.length - (end - start);
    } else if (next !== undefined && meets(cluster, next)) {
      cluster.end = Math.max(cluster.end, next.end);
      cluster.l++;
    } else return cluster;
  }
}

/** What a change made, in offsets of the text between. */
function spanBetween(change: Change<unknown> | undefined, shift: number): Span | undefined {
  return change && { start: change.start + shift, end: change.start + shift + change.replacement.length };
}

/** The one that begins first; of two that begin together the one that ends first. */
function firstOf(one: Span | undefined, other: Span | undefined): Span {
  if (one === undefined || other === undefined) return (one ?? other) as Span;
  return (one.start - other.start || one.end - other.end) <= 0 ? one : other;
}

function meets(cluster: Span, { start, end }: Span): boolean {
  return start < cluster.end || (start === cluster.start && end === cluster.end);
}

function replaceWithin<Reason>(text: string, { start, end }: Span, changes: Changes<Reason>): string {
  let replaced = '';
  let at = start;
  for (const change of changes) {
    replaced += text.slice(at, change.start) + change.replacement;
    at = change.end;
  }
  return replaced + text.slice(at, end);
}
