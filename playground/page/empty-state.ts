import { type Language, TEXTS } from '../words/texts.js';
import { button, element } from './dom.js';
import { SAMPLE } from './sample.js';
import type { TextHistory } from './text-history.js';

/** Creates the placeholder for a result. */
export function createEmptyState(language: Language, history: TextHistory): HTMLElement {
  const texts = TEXTS[language].empty;
  return element(
    'div',
    { class: 'empty' },
    element('h3', {}, texts.title),
    element('p', {}, texts.text),
    button(texts.sample, () => history.replace(SAMPLE)),
  );
}
