import { element } from '../dom.js';

const ZWNJ = '\u200c';

/**
 * The nodes of a text in which each half-space is followed by an empty element: the style sheet draws a thin line there, which nobody
 * can copy. The text of the nodes is the text.
 */
export function* withHalfSpaceMarks(text: string): Generator<Node> {
  let at = 0;
  for (let found = text.indexOf(ZWNJ); found >= 0; found = text.indexOf(ZWNJ, at)) {
    yield document.createTextNode(text.slice(at, found + 1));
    yield element('i', { class: 'half-space' });
    at = found + 1;
  }
  if (at < text.length) yield document.createTextNode(text.slice(at));
}
