import type { HtmlElement } from './parser.js';

/** Index of an element in its page, once `indexPage` has numbered it. */
export function orderOf({ order }: HtmlElement): number {
  return order ?? 0;
}

/** True if the elements are the same, or the first is within the second. Both must be numbered. */
export function isWithin(inner: HtmlElement, outer: HtmlElement): boolean {
  return orderOf(inner) >= orderOf(outer) && orderOf(inner) <= (outer.last ?? 0);
}
