import type { Reading } from '../../shared/protocol.js';
import { readingOf } from '../../shared/reading.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { button, element, select } from '../dom.js';
import type { InputActions } from './input.js';

export interface InputBar {
  node: HTMLElement;
  show(text: string, reading: Reading | 'auto'): void;
}

/** Shows the reading and the length of the text, and the undo of a replacement. */
export function createInputBar(
  language: Language,
  { onReading, history }: Pick<InputActions, 'onReading' | 'history'>,
  focus: () => void,
): InputBar {
  const texts = TEXTS[language].input;
  const reading = select(texts.readingValues, 'auto', onReading);
  reading.setAttribute('aria-label', texts.reading);
  reading.dataset.action = 'reading';
  const auto = reading.querySelector<HTMLOptionElement>('option[value="auto"]');
  const count = element('span', { class: 'count' });
  const step = button(
    texts.undo,
    () => {
      history.step();
      focus();
    },
    { 'data-action': 'undo', class: 'link', hidden: true },
  );
  return {
    node: element('div', { class: 'bar' }, reading, count, step),
    show(text, chosen) {
      reading.value = chosen;
      if (auto) auto.textContent = text === '' ? texts.readingValues.auto : texts.foundOut[readingOf(text, 'auto')];
      count.textContent = text === '' ? '' : fill(texts.length, { length: formatNumber(text.length, language) });
      const next = history.next();
      step.hidden = next === null;
      if (next !== null) step.textContent = texts[next];
    },
  };
}
