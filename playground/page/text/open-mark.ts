import type { RuleName } from 'matn';
import type { Page } from '../../shared/protocol.js';
import type { Language } from '../../words/texts.js';
import type { Input } from '../input/input.js';
import type { Display } from '../state.js';
import { createExplanation } from './explanation.js';
import { createOutput } from './output.js';

/** The text of a page with at most one open mark: explained beside it, with its place highlighted in the input. */
export interface OpenMark {
  output: HTMLElement;
  explanation: HTMLElement;
  show(page: Page, display: Display): void;
  open(index: number): void;
  /** Index of the mark that was open last on this page; -1 for none. */
  last(): number;
}

export function createOpenMark(language: Language, input: Input, switchOff: (rule: RuleName) => void): OpenMark {
  let page: Page | null = null;
  let opened = -1;
  let last = -1;
  const output = createOutput(language, { onOpen: (index) => open(index), onClose: closeByHand });
  const explanation = createExplanation(language, { step: (by) => open(opened + by, { focus: false }), switchOff, onClose: closeByHand });
  closeOutside([output.node, explanation.node], close);

  function open(index: number, how = { focus: true }): void {
    const mark = page?.marks[index];
    const node = mark && output.select(index, how);
    if (!page || !node) return;
    opened = index;
    last = index;
    input.mark([{ start: page.start + mark.start, end: page.start + Math.min(mark.end, page.input.length), active: true }], true);
    explanation.open(page, index, node);
  }

  function close(): void {
    if (opened < 0) return;
    opened = -1;
    output.clear();
    explanation.close();
    input.mark([], false);
  }

  /** Closes the mark and keeps the reader's focus. */
  function closeByHand(): void {
    const mark = output.selected();
    close();
    mark?.focus({ preventScroll: true });
  }

  return {
    output: output.node,
    explanation: explanation.node,
    open,
    last: () => last,
    show(shown, display) {
      close();
      page = shown;
      last = -1;
      output.show(shown, display);
    },
  };
}

/** Calls `close` when an element outside of all nodes is pressed or focused. */
function closeOutside(nodes: readonly HTMLElement[], close: () => void): void {
  const check = ({ target }: Event): void => {
    if (target instanceof Node && !nodes.some((node) => node.contains(target))) close();
  };
  document.addEventListener('pointerdown', check);
  document.addEventListener('focusin', check);
}
