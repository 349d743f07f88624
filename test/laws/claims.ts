import { visible } from '../support/visible.js';

/** @throws where two texts differ, showing both */
export function sameText(got: string, expected: string, what: string): void {
  if (got !== expected) throw new Error(`${what}: expected «${visible(expected)}», got «${visible(got)}»`);
}

/** @throws where a claim does not hold */
export function claim(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

interface Stretch {
  start: number;
  end: number;
}

/** @throws where a span is outside the text or ends before it begins */
export function insideText(spans: readonly Stretch[], text: string, what: string): void {
  for (const { start, end } of spans)
    claim(0 <= start && start <= end && end <= text.length, `${what}: span ${start}–${end} of ${text.length}`);
}

/** @throws where segments are empty, overlap, stand out of order or do not say what stood there */
export function tileInOrder(segments: readonly (Stretch & { text: string })[], text: string, what: string): void {
  let at = 0;
  for (const { start, end, text: said } of segments) {
    claim(at <= start && start < end && end <= text.length, `${what}: ${start}–${end} behind ${at}`);
    sameText(said, text.slice(start, end), `${what}: ${start}–${end}`);
    at = end;
  }
}
