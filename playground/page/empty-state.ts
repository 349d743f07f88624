import { type Language, TEXTS } from '../words/texts.js';
import { button, element } from './dom.js';
import { SAMPLE } from './sample.js';
import type { State } from './state.js';
import type { Store } from './store.js';

/** What stands where a result will be. */
export function createEmptyState(language: Language, store: Store<State>): HTMLElement {
  const texts = TEXTS[language].empty;
  return element(
    'div',
    { class: 'empty' },
    element('h3', {}, texts.title),
    element('p', {}, texts.text),
    button(texts.sample, () => store.set({ text: SAMPLE }), { class: 'strong' }),
  );
}
