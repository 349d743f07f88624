import type { Page, ShownEdit } from '../../shared/protocol.js';
import { stageOf } from '../../words/rules.js';
import { fill, type Language, TEXTS } from '../../words/texts.js';
import { element, revealIn } from '../dom.js';
import { withHalfSpaceMarks } from './half-space-marks.js';
import { createMarkedText, inLines } from './lines.js';
import { visibleCharacters } from './visible.js';
import { wordsAround } from './words-around.js';

export interface Output {
  node: HTMLElement;
  show(page: Page): void;
  select(index: number, how: { focus: boolean }): void;
}

const FORWARD = ['ArrowLeft', 'ArrowDown'];
const BACK = ['ArrowRight', 'ArrowUp'];

/** The normalized text with its edits: one stop for the tab key, from which the arrow keys go from edit to edit. */
export function createOutput(language: Language, onSelect: (index: number) => void): Output {
  const node = createMarkedText('output-label', { 'aria-describedby': 'output-help' });
  let marks: HTMLElement[] = [];
  let selected = -1;

  function select(index: number, focus: boolean, reveal = true): void {
    const mark = marks[index];
    if (!mark) return;
    marks[selected]?.classList.remove('selected');
    mark.classList.add('selected');
    selected = index;
    if (focus) mark.focus({ preventScroll: true });
    if (reveal) revealIn(node, mark);
  }

  const indexOf = (target: EventTarget | null): number => marks.indexOf((target as Element | null)?.closest?.('.edit') as HTMLElement);
  const choose = (event: Event): void => {
    const index = indexOf(event.target);
    if (index < 0 || index === selected) return;
    select(index, false, false);
    onSelect(index);
  };
  node.addEventListener('pointerover', choose);
  node.addEventListener('focusin', choose);
  node.addEventListener('keydown', (event) => {
    const next = keyTarget(event.key, indexOf(document.activeElement), marks.length);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    marks[next]?.focus();
  });

  return {
    node,
    show(page) {
      selected = -1;
      marks = [];
      node.replaceChildren(...inLines(pieces(page, language, marks)));
      node.scrollTop = 0;
    },
    select: (index, { focus }) => select(index, focus),
  };
}

/** Where a key leads from an edit (-1: from the text itself); `null` where it is none of ours. */
function keyTarget(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  if (FORWARD.includes(key)) return Math.min(index + 1, count - 1);
  if (BACK.includes(key)) return Math.max(index - 1, 0);
  if (index < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function* pieces(page: Page, language: Language, marks: HTMLElement[]): Generator<Node> {
  let at = 0;
  for (const edit of page.edits) {
    yield* withHalfSpaceMarks(page.output.slice(at, edit.outputStart));
    const mark = markOf(page, edit, language);
    marks.push(mark);
    yield mark;
    at = edit.outputEnd;
  }
  yield* withHalfSpaceMarks(page.output.slice(at));
}

function markOf(page: Page, edit: ShownEdit, language: Language): HTMLElement {
  const { before, after } = wordsAround(page, edit);
  const stage = stageOf(edit.rules.at(-1) ?? 'zwnj/lost');
  const texts = TEXTS[language];
  const kind = edit.text === '' ? ' removed' : /\s/u.test(edit.text) ? ' spaces' : '';
  const shownAfter = before === after ? visibleCharacters(edit.text, language) : after;
  return element(
    'span',
    {
      class: `edit ${stage}${kind}`,
      role: 'button',
      tabindex: '-1',
      'aria-label': fill(texts.edit.name, {
        stage: texts.stages[stage],
        before: before || texts.edit.nothing,
        after: shownAfter || texts.edit.nothing,
      }),
    },
    ...withHalfSpaceMarks(edit.text),
  );
}
