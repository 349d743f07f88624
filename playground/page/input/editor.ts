import type { Span } from 'matn';
import { element, revealIn } from '../dom.js';

/** A place to highlight. Empty spans are shown as a caret. */
export interface Mark extends Span {
  active: boolean;
}

export interface Editor {
  node: HTMLElement;
  area: HTMLTextAreaElement;
  show(text: string, readOnly: boolean): void;
  /** @param reveal true to scroll the active mark into view */
  mark(marks: readonly Mark[], reveal: boolean): void;
}

/**
 * Creates a text area that can highlight places. Under it lies a mirror, the same text in the same type, in which places are marked.
 * The mirror gives both their height, so that only the box around them scrolls.
 */
export function createEditor(labelId: string, placeholder: string, onInput: (text: string) => void): Editor {
  const area = element('textarea', { 'aria-labelledby': labelId, placeholder, spellcheck: 'false', dir: 'rtl', lang: 'fa' });
  const mirror = element('div', { class: 'mirror', 'aria-hidden': 'true', dir: 'rtl', lang: 'fa' });
  const node = element('div', { class: 'editor' }, mirror, area);
  let marks: readonly Mark[] = [];

  function draw(): void {
    mirror.replaceChildren(...pieces(area.value, marks), document.createTextNode('\n'));
  }

  area.addEventListener('input', () => {
    marks = [];
    draw();
    onInput(area.value);
  });

  return {
    node,
    area,
    show(text, readOnly) {
      if (area.value !== text) area.value = text;
      area.readOnly = readOnly;
      marks = [];
      draw();
    },
    mark(given, reveal) {
      marks = given;
      draw();
      if (reveal) revealIn(node, mirror.querySelector('.active'));
    },
  };
}

function* pieces(text: string, marks: readonly Mark[]): Generator<Node> {
  let at = 0;
  for (const { start, end, active } of marks) {
    if (start < at) continue;
    yield document.createTextNode(text.slice(at, start));
    const kind = `place${start === end ? ' point' : ''}${active ? ' active' : ''}`;
    yield element('span', { class: kind }, text.slice(start, end));
    at = end;
  }
  yield document.createTextNode(text.slice(at));
}
