import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';

export interface Pager {
  node: HTMLElement;
  show(index: number, count: number): void;
}

export function createPager(language: Language, onTurn: (index: number) => void): Pager {
  const texts = TEXTS[language].pages;
  let index = 0;
  const previous = button(texts.previous, () => onTurn(index - 1));
  const next = button(texts.next, () => onTurn(index + 1));
  const at = element('span', { class: 'count' });
  const node = element('nav', { class: 'pager tools', 'aria-label': texts.label, hidden: true }, previous, at, next);
  return {
    node,
    show(shown, count) {
      index = shown;
      node.hidden = count <= 1;
      previous.disabled = index === 0;
      next.disabled = index === count - 1;
      at.textContent = fill(texts.at, { page: formatNumber(index + 1, language), pages: formatNumber(count, language) });
    },
  };
}
