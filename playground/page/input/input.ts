import type { Span } from 'matn';
import { LONGEST_EDITABLE } from '../../shared/limits.js';
import { isEditable, showable } from '../../shared/showable.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';
import { createEditor, type Mark } from './editor.js';

export interface InputActions {
  onText(text: string): void;
  onFile(file: File): void;
  /** The caret moved to an offset of the text. */
  onCaret(offset: number): void;
  sample(): string;
}

export interface Input {
  node: HTMLElement;
  show(text: string): void;
  /** Shows a stretch of a long text. */
  showPage(page: Span & { input: string }): void;
  /** Lights up places, by offsets of the whole text. */
  mark(marks: readonly Mark[], reveal: boolean): void;
  focus(): void;
}

export function createInput(language: Language, actions: InputActions): Input {
  const texts = TEXTS[language].input;
  const editor = createEditor('input-label', texts.placeholder, actions.onText);
  const long = element('p', { class: 'notice', hidden: true });
  const head = createHead(language, actions, () => {
    actions.onText('');
    editor.area.focus();
  });
  const node = element('section', { class: 'pane input', 'aria-labelledby': 'input-label' }, head, long, editor.node);
  let whole = '';
  let start = 0;

  takePastes(editor.area, actions.onText);
  takeDrops(node, actions);
  for (const moved of ['keyup', 'pointerup', 'focus']) {
    editor.area.addEventListener(moved, () => actions.onCaret(start + editor.area.selectionStart));
  }

  /** Shows what begins at an offset of a text that is too long to be shown. */
  function showFrom(offset: number): void {
    start = offset;
    editor.show(showable(whole.slice(start, start + LONGEST_EDITABLE)), true);
  }
  const isShown = (mark: Mark): boolean => mark.start >= start && mark.start <= start + editor.area.value.length;

  return {
    node,
    show(text) {
      whole = text;
      const isLong = !isEditable(text);
      long.hidden = !isLong;
      long.textContent = fill(texts.long, { length: formatNumber(text.length, language) });
      if (isLong) return showFrom(0);
      start = 0;
      editor.show(text, false);
    },
    showPage(page) {
      start = page.start;
      editor.show(page.input, true);
    },
    mark(marks, reveal) {
      const active = marks.find((mark) => mark.active);
      if (active && editor.area.readOnly && !isShown(active)) showFrom(whole.lastIndexOf('\n', active.start) + 1);
      const shown = marks.filter(isShown).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
      editor.mark(shown, reveal);
    },
    focus: () => editor.area.focus(),
  };
}

function createHead(language: Language, { onText, onFile, sample }: InputActions, clear: () => void): HTMLElement {
  const texts = TEXTS[language].input;
  const file = element('input', { type: 'file', hidden: true, accept: '.txt,.md,.html,.htm,text/*' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) onFile(chosen);
    file.value = '';
  });
  return element(
    'header',
    { class: 'pane-head' },
    element('h2', { id: 'input-label' }, texts.label),
    element(
      'div',
      { class: 'tools' },
      button(texts.sample, () => onText(sample()), { class: 'strong', 'data-action': 'sample' }),
      button(texts.open, () => file.click()),
      button(texts.clear, clear, { 'data-action': 'clear' }),
      file,
    ),
  );
}

/** A long text never enters the text area, which would lay it out for seconds. */
function takePastes(area: HTMLTextAreaElement, onText: (text: string) => void): void {
  area.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const [before, after] = area.readOnly ? ['', ''] : [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionEnd)];
    const text = before + pasted + after;
    if (!area.readOnly && isEditable(text)) return;
    event.preventDefault();
    onText(text);
  });
}

function takeDrops(node: HTMLElement, { onText, onFile }: InputActions): void {
  node.addEventListener('dragover', (event) => {
    event.preventDefault();
    node.classList.add('dropping');
  });
  node.addEventListener('dragleave', () => node.classList.remove('dropping'));
  node.addEventListener('drop', (event) => {
    event.preventDefault();
    node.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) onFile(file);
    else if (text !== '') onText(text);
  });
}
