import type { Span } from './spans.js';

/** `[start, end)` of a text becomes `replacement`, for one or more reasons. */
export interface Change<Reason> extends Span {
  replacement: string;
  reasons: readonly Reason[];
  /** How likely the change is right, 0–1; absent if unknown. */
  confidence?: number;
}

type Changes<Reason> = readonly Change<Reason>[];

/**
 * Composes two lists of changes: `earlier` leads from `original` to the text `between`, `later` from there to the newest text. Both lists
 * are in order and do not overlap; offsets of `later` are offsets in `between`. Changes that meet become one, with the reasons of both
 * and the lesser confidence. A change that restores the original is left out. Changes of both lists are reused and modified.
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
  const cluster: Cluster = { start: 0, end: 0, e: 0, l: 0, shift: 0 };
  while (cluster.e < earlier.length || cluster.l < later.length) {
    const { e, l, shift } = cluster;
    takeCluster(cluster, earlier, later);
    const madeEarlier = cluster.e - e;
    // Most changes meet no other.
    if (madeEarlier === 1 && cluster.l === l) {
      composed.push(earlier[e] as Change<Reason>);
      continue;
    }
    const change =
      madeEarlier === 0 && cluster.l - l === 1
        ? moved(later[l] as Change<Reason>, -shift)
        : merged(between, cluster, shift, earlier.slice(e, cluster.e), later.slice(l, cluster.l));
    if (!standsIn(original, change)) composed.push(change);
  }
  return composed;
}

/** Creates a change, without a confidence if it is undefined. */
export function changeOf<Reason>(
  start: number,
  end: number,
  replacement: string,
  reasons: readonly Reason[],
  confidence: number | undefined,
): Change<Reason> {
  return confidence === undefined ? { start, end, replacement, reasons } : { start, end, replacement, reasons, confidence };
}

/** Moves a change by `by` code units, in place. */
export function moved<Reason>(change: Change<Reason>, by: number): Change<Reason> {
  change.start += by;
  change.end += by;
  return change;
}

function merged<Reason>(
  between: string,
  cluster: Cluster,
  shift: number,
  earlier: Changes<Reason>,
  later: Changes<Reason>,
): Change<Reason> {
  const parts = [...earlier, ...later];
  const confidences = parts.flatMap(({ confidence }) => confidence ?? []);
  return changeOf(
    cluster.start - shift,
    cluster.end - cluster.shift,
    replaceWithin(between, cluster, later),
    [...new Set(parts.flatMap(({ reasons }) => reasons))],
    confidences.length > 0 ? confidences.reduce((least, confidence) => Math.min(least, confidence)) : undefined,
  );
}

function standsIn(text: string, { start, end, replacement }: Change<unknown>): boolean {
  return replacement.length === end - start && text.startsWith(replacement, start);
}

/** A run of changes of both lists that overlap, or that insert or delete at the same offset of the text between. */
interface Cluster extends Span {
  /** Index after its last change in each list. */
  e: number;
  l: number;
  /** An offset after the cluster in the text between, minus this shift, is an offset in the original. */
  shift: number;
}

/** Advances to the next cluster. */
function takeCluster<Reason>(cluster: Cluster, earlier: Changes<Reason>, later: Changes<Reason>): void {
  const made = earlier[cluster.e];
  const next = later[cluster.l];
  const start = made ? made.start + cluster.shift : Number.POSITIVE_INFINITY;
  const end = made ? start + made.replacement.length : Number.POSITIVE_INFINITY;
  // Starts with the change that begins first; of two that begin together, with the one that ends first.
  const isLater = next !== undefined && (next.start < start || (next.start === start && next.end < end));
  cluster.start = isLater ? next.start : start;
  cluster.end = isLater ? next.end : end;
  while (addMade(cluster, earlier[cluster.e]) || addNext(cluster, later[cluster.l]));
}

/** Adds an earlier change if its result meets the cluster in the text between. */
function addMade(cluster: Cluster, made: Change<unknown> | undefined): boolean {
  if (made === undefined) return false;
  const start = made.start + cluster.shift;
  const end = start + made.replacement.length;
  if (!meets(cluster, start, end)) return false;
  cluster.end = Math.max(cluster.end, end);
  cluster.shift += made.replacement.length - (made.end - made.start);
  cluster.e++;
  return true;
}

function addNext(cluster: Cluster, next: Change<unknown> | undefined): boolean {
  if (next === undefined || !meets(cluster, next.start, next.end)) return false;
  cluster.end = Math.max(cluster.end, next.end);
  cluster.l++;
  return true;
}

function meets(cluster: Cluster, start: number, end: number): boolean {
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
