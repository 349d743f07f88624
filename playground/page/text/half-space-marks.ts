import { element } from '../dom.js';

const ZWNJ = '\u200c';

/**
 * Returns the nodes of a text, with an empty element after each half-space. There the style sheet draws a thin line, which is never copied.
 * The text of the nodes is the text.
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
