import { type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';
import type { InputActions } from './input.js';

export interface InputHead {
  node: HTMLElement;
  show(text: string): void;
}

/** Creates the controls that load, paste, copy or clear the text. */
export function createInputHead(
  language: Language,
  { onReplace, onClear, onFile, sample }: Pick<InputActions, 'onReplace' | 'onClear' | 'onFile' | 'sample'>,
  focus: () => void,
): InputHead {
  const texts = TEXTS[language].input;
  const file = element('input', { type: 'file', hidden: true, accept: '.txt,.md,.html,.htm,text/*' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) onFile(chosen);
    file.value = '';
  });
  const clear = button(
    texts.clear,
    () => {
      onClear();
      focus();
    },
    { 'data-action': 'clear' },
  );
  const tools = element(
    'div',
    { class: 'tools' },
    button(texts.sample, () => onReplace(sample()), { 'data-action': 'sample' }),
    button(texts.open, () => file.click()),
    clear,
    file,
  );
  return {
    node: element('header', { class: 'pane-head' }, element('h2', { id: 'input-label' }, texts.label), tools),
    show(text) {
      clear.disabled = text === '';
    },
  };
}
