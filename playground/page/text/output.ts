import type { Page } from '../../shared/protocol.js';
import type { Language } from '../../words/texts.js';
import { revealIn } from '../dom.js';
import type { Display } from '../state.js';
import { excerpt } from './excerpt.js';
import { withHalfSpaceMarks } from './half-space-marks.js';
import { createMarkedText, inLines } from './lines.js';
import { createMarkNode } from './mark-nodes.js';

export interface Output {
  node: HTMLElement;
  show(page: Page, display: Display): void;
  /** Selects a mark, and returns it. */
  select(index: number, how: { focus: boolean }): HTMLElement | null;
  selected(): HTMLElement | undefined;
  clear(): void;
}

export interface OutputActions {
  /** A mark was clicked, tapped or reached by keyboard. */
  onOpen(index: number): void;
  /** Escape was pressed. */
  onClose(): void;
}

const FORWARD = ['ArrowLeft', 'ArrowDown'];
const BACK = ['ArrowRight', 'ArrowUp'];

/** Creates the normalized text with its marks: one stop for the tab key, arrow keys from mark to mark. */
export function createOutput(language: Language, { onOpen, onClose }: OutputActions): Output {
  const node = createMarkedText('output-label', { 'aria-describedby': 'output-help' });
  let marks: HTMLElement[] = [];
  let selected: HTMLElement | undefined;

  const indexOf = (target: EventTarget | null): number => marks.indexOf((target as Element | null)?.closest?.('.edit') as HTMLElement);
  node.addEventListener('click', ({ target }) => {
    const index = indexOf(target);
    // A selection that ends on a mark is no click.
    if (index >= 0 && getSelection()?.isCollapsed !== false) onOpen(index);
  });
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return onClose();
    const next = keyTarget(event.key, indexOf(document.activeElement), marks.length);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onOpen(next);
  });
  const clear = (): void => {
    selected?.classList.remove('selected');
    selected?.setAttribute('aria-expanded', 'false');
    selected = undefined;
  };

  return {
    node,
    show(page, display) {
      clear();
      marks = page.marks.map((mark) => createMarkNode(page, mark, display, language));
      node.classList.toggle('only-changes', display === 'changes');
      node.replaceChildren(...inLines(display === 'changes' ? excerpts(page, marks) : wholeText(page, marks)));
      node.scrollTop = 0;
    },
    select(index, { focus }) {
      const mark = marks[index];
      if (!mark) return null;
      clear();
      selected = mark;
      mark.classList.add('selected');
      mark.setAttribute('aria-expanded', 'true');
      if (focus) mark.focus({ preventScroll: true });
      revealIn(node, mark);
      return mark;
    },
    selected: () => selected,
    clear,
  };
}

/** Returns the mark that a key leads to from a mark (-1: from the text itself); `null` for other keys. */
function keyTarget(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  if (FORWARD.includes(key)) return Math.min(index + 1, count - 1);
  if (BACK.includes(key)) return Math.max(index - 1, 0);
  if (index < 0) return null;
  if (key === 'Enter' || key === ' ') return index;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function* wholeText({ output, marks }: Page, nodes: readonly HTMLElement[]): Generator<Node> {
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    yield* withHalfSpaceMarks(output.slice(at, mark.outputStart));
    yield nodes[index] as HTMLElement;
    at = mark.outputEnd;
  }
  yield* withHalfSpaceMarks(output.slice(at));
}

/** Returns each change with the words around it, on a line of its own or together with adjacent changes. */
function* excerpts({ output, marks }: Page, nodes: readonly HTMLElement[]): Generator<Node> {
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    const { head, isCut, tail } = excerpt(output.slice(at, mark.outputStart), { isFirst: index === 0, isLast: false });
    yield* withHalfSpaceMarks(head);
    if (isCut && index > 0) yield document.createTextNode('\n');
    yield* withHalfSpaceMarks(tail);
    yield nodes[index] as HTMLElement;
    at = mark.outputEnd;
  }
  if (marks.length > 0) yield* withHalfSpaceMarks(excerpt(output.slice(at), { isFirst: false, isLast: true }).head);
}
