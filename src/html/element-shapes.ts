import { attribute, type HtmlElement, isElement } from './parser.js';

/** True for boxes of one kind: elements of the same name and class. */
export function isSameShape(one: HtmlElement, other: HtmlElement): boolean {
  return one.tagName === other.tagName && attribute(one, 'class') === attribute(other, 'class');
}

/** True for an element with prose of its own: no element in it has prose. */
export function isParagraph({ childNodes }: HtmlElement, proses: ReadonlyMap<HtmlElement, unknown>): boolean {
  return !childNodes.some((node) => isElement(node) && proses.has(node));
}
