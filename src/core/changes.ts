import type { Mutable, Span } from './spans.js';

/** `[start, end)` of a text becomes `replacement`, for one or more reasons. */
export interface Change<Reason> extends Readonly<Span> {
  readonly replacement: string;
  readonly reasons: readonly Reason[];
  /** How likely the change is right, 0–1; absent if unknown. */
  readonly confidence?: number;
}

type Changes<Reason> = readonly Change<Reason>[];

/**
 * Composes two lists of changes: `earlier` leads from `original` to the text `between`, `later` from there to the newest text. Both lists
 * are in order and do not overlap; offsets of `later` are offsets in `between`. Changes that meet become one, with the reasons of both
 * and the lesser confidence. A change that restores the original is left out.
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
  const cluster: Cluster = { start: 0, end: 0, earlierEnd: 0, laterEnd: 0, shift: 0 };
  while (cluster.earlierEnd < earlier.length || cluster.laterEnd < later.length) {
    const { earlierEnd: firstEarlier, laterEnd: firstLater, shift } = cluster;
    takeCluster(cluster, earlier, later);
    const madeEarlier = cluster.earlierEnd - firstEarlier;
    // Most changes meet no other.
    if (madeEarlier === 1 && cluster.laterEnd === firstLater) {
      composed.push(earlier[firstEarlier] as Change<Reason>);
      continue;
    }
    const change =
      madeEarlier === 0 && cluster.laterEnd - firstLater === 1
        ? shiftChange(later[firstLater] as Change<Reason>, -shift)
        : mergeChanges(between, cluster, shift, earlier.slice(firstEarlier, cluster.earlierEnd), later.slice(firstLater, cluster.laterEnd));
    if (!standsIn(original, change)) composed.push(change);
  }
  return composed;
}

/** Creates a change, without a confidence if it is undefined. */
export function createChange<Reason>(
  start: number,
  end: number,
  replacement: string,
  reasons: readonly Reason[],
  confidence: number | undefined,
): Change<Reason> {
  return confidence === undefined ? { start, end, replacement, reasons } : { start, end, replacement, reasons, confidence };
}

/** Returns a change moved by `by` code units. */
export function shiftChange<Reason>(change: Change<Reason>, by: number): Change<Reason> {
  const { start, end, replacement, reasons, confidence } = change;
  return by === 0 ? change : createChange(start + by, end + by, replacement, reasons, confidence);
}

function mergeChanges<Reason>(
  between: string,
  cluster: Cluster,
  shift: number,
  earlier: Changes<Reason>,
  later: Changes<Reason>,
): Change<Reason> {
  const parts = [...earlier, ...later];
  const confidences = parts.flatMap(({ confidence }) => confidence ?? []);
  return createChange(
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
interface Cluster extends Mutable<Span> {
  /** Indexes after its last change of each list. */
  earlierEnd: number;
  laterEnd: number;
  /** An offset after the cluster in the text between, minus this shift, is an offset in the original. */
  shift: number;
}

/** Advances to the next cluster. */
function takeCluster<Reason>(cluster: Cluster, earlier: Changes<Reason>, later: Changes<Reason>): void {
  const made = earlier[cluster.earlierEnd];
  const next = later[cluster.laterEnd];
  const start = made ? made.start + cluster.shift : Number.POSITIVE_INFINITY;
  const end = made ? start + made.replacement.length : Number.POSITIVE_INFINITY;
  // Starts with the change that begins first; of two that begin together, with the one that ends first.
  const isLater = next !== undefined && (next.start < start || (next.start === start && next.end < end));
  cluster.start = isLater ? next.start : start;
  cluster.end = isLater ? next.end : end;
  while (addMade(cluster, earlier[cluster.earlierEnd]) || addNext(cluster, later[cluster.laterEnd]));
}

/** Adds an earlier change if its result meets the cluster in the text between. */
function addMade(cluster: Cluster, made: Change<unknown> | undefined): boolean {
  if (made === undefined) return false;
  const start = made.start + cluster.shift;
  const end = start + made.replacement.length;
  if (!meets(cluster, start, end)) return false;
  cluster.end = Math.max(cluster.end, end);
  cluster.shift += made.replacement.length - (made.end - made.start);
  cluster.earlierEnd++;
  return true;
}

function addNext(cluster: Cluster, next: Change<unknown> | undefined): boolean {
  if (next === undefined || !meets(cluster, next.start, next.end)) return false;
  cluster.end = Math.max(cluster.end, next.end);
  cluster.laterEnd++;
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
