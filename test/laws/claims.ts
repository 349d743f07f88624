import { visible } from '../support/visible.js';

/** @throws if two texts differ; the message shows both */
export function sameText(got: string, expected: string, what: string): void {
  if (got !== expected) throw new Error(`${what}: expected «${visible(expected)}», got «${visible(got)}»`);
}

/** @throws if a claim does not hold */
export function claim(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

interface Stretch {
  start: number;
  end: number;
}

/** @throws if a span is outside the text or ends before it begins */
export function insideText(spans: readonly Stretch[], text: string, what: string): void {
  for (const { start, end } of spans)
    claim(0 <= start && start <= end && end <= text.length, `${what}: span ${start}–${end} of ${text.length}`);
}

/** @throws if segments are empty, overlap, are out of order or differ from the text at their offsets */
export function tileInOrder(segments: readonly (Stretch & { text: string })[], text: string, what: string): void {
  let at = 0;
  for (const { start, end, text: said } of segments) {
    claim(at <= start && start < end && end <= text.length, `${what}: ${start}–${end} behind ${at}`);
    sameText(said, text.slice(start, end), `${what}: ${start}–${end}`);
    at = end;
  }
}
