import { fill, type Language, TEXTS } from '../words/texts.js';
import { element } from './dom.js';

export function createFooter(language: Language, versions: { version: string; model: string }): HTMLElement {
  const texts = TEXTS[language].footer;
  return element(
    'footer',
    {},
    element('span', {}, texts.offline),
    element('a', { href: './api/index.html' }, texts.reference),
    element('span', { class: 'quiet' }, fill(texts.version, versions)),
  );
}
