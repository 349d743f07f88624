import type { Span } from 'matn';
import type { HtmlDiagnostic } from 'matn/html';
import { DIAGNOSTICS } from '../../words/article.js';
import { type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';

export interface Remarks {
  node: HTMLElement;
  show(diagnostics: readonly HtmlDiagnostic[]): void;
}

/** Lists the diagnostics of a page in plain words; each leads to its place. */
export function createRemarks(language: Language, onPoint: (span: Span) => void): Remarks {
  const texts = TEXTS[language].article;
  const node = element('section', { class: 'panel remarks', 'aria-labelledby': 'remarks-label' });
  const createItem = ({ code, span }: HtmlDiagnostic): HTMLElement => {
    const show = button(DIAGNOSTICS[code][language], () => onPoint(span), { class: 'link' });
    return element('li', {}, show, element('code', { dir: 'ltr' }, code));
  };
  return {
    node,
    show(diagnostics) {
      node.replaceChildren(
        element('h2', { id: 'remarks-label' }, texts.diagnostics),
        diagnostics.length === 0
          ? element('p', { class: 'quiet' }, texts.fine)
          : element('ul', {}, ...diagnostics.map((diagnostic) => createItem(diagnostic))),
      );
    },
  };
}
