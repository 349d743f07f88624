import type { Span } from 'matn';
import type { Reading } from '../../shared/protocol.js';
import { isEditable } from '../../shared/showable.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { element } from '../dom.js';
import type { State } from '../state.js';
import type { TextHistory } from '../text-history.js';
import { createEditor, type Mark } from './editor.js';
import { createInputBar } from './input-bar.js';
import { createInputHead } from './input-head.js';
import { createShownPart } from './shown-part.js';
import { takeDrops, takePastes, takeUndoKeys } from './take.js';

export interface InputActions {
  /** The text was edited. */
  onText(text: string): void;
  /** The whole text is replaced by another. */
  onReplace(text: string): void;
  onClear(): void;
  onFile(file: File): void;
  onReading(reading: Reading | 'auto'): void;
  /** The caret moved to an offset of the text. */
  onCaret(offset: number): void;
  history: TextHistory;
  sample(): string;
}

export interface Input {
  node: HTMLElement;
  show(state: Pick<State, 'text' | 'reading'>): void;
  /** Shows a part of a long text. */
  showPage(page: Span & { input: string }): void;
  /** Highlights places, by offsets of the whole text. */
  mark(marks: readonly Mark[], reveal: boolean): void;
  focus(): void;
}

export function createInput(language: Language, actions: InputActions): Input {
  const texts = TEXTS[language].input;
  const editor = createEditor('input-label', texts.placeholder, actions.onText);
  const long = element('p', { class: 'notice', hidden: true });
  const head = createInputHead(language, actions, () => editor.area.focus());
  const bar = createInputBar(language, actions, () => editor.area.focus());
  const body = element('div', { class: 'pane-body' }, long, editor.node);
  const node = element('section', { class: 'pane input', 'aria-labelledby': 'input-label' }, head.node, bar.node, body);
  const part = createShownPart(editor);

  takePastes(editor.area, actions);
  takeUndoKeys(editor.area, actions.history);
  takeDrops(node, actions);
  for (const moved of ['keyup', 'pointerup', 'focus']) {
    editor.area.addEventListener(moved, () => actions.onCaret(part.start() + editor.area.selectionStart));
  }

  return {
    node,
    show({ text, reading }) {
      head.show(text);
      bar.show(text, reading);
      long.hidden = isEditable(text);
      long.textContent = fill(texts.long, { length: formatNumber(text.length, language) });
      part.showWhole(text);
    },
    showPage: part.showPage,
    mark: part.mark,
    focus: () => editor.area.focus(),
  };
}
