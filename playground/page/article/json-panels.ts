import { LONGEST_EDITABLE } from '../../shared/limits.js';
import type { ArticleResult } from '../../shared/protocol.js';
import { type Language, TEXTS } from '../../words/texts.js';
import { copyText } from '../clipboard.js';
import { button, element } from '../dom.js';
import type { Status } from '../status.js';

export interface JsonPanels {
  node: HTMLElement;
  show(result: ArticleResult): void;
}

/** Shows the article as programs get it. */
export function createJsonPanels(language: Language, status: Status): JsonPanels {
  const texts = TEXTS[language].article;
  const json = createPanel(texts.json, texts.copyJson, language, status);
  const jsonLd = createPanel(texts.jsonLd, texts.copyJsonLd, language, status);
  return {
    node: element('div', { class: 'json' }, json.node, jsonLd.node),
    show(result) {
      json.show(result.json);
      jsonLd.show(result.jsonLd);
    },
  };
}

function createPanel(title: string, copy: string, language: Language, status: Status): { node: HTMLElement; show(text: string): void } {
  let whole = '';
  const say = TEXTS[language].status;
  const code = element('pre', { dir: 'ltr', tabindex: '0', role: 'region', 'aria-label': title });
  const cut = element('p', { class: 'notice', hidden: true }, TEXTS[language].article.jsonCut);
  const node = element(
    'section',
    { class: 'panel' },
    element(
      'header',
      { class: 'pane-head' },
      element('h2', {}, title),
      button(copy, async () => status.say((await copyText(whole)) ? say.copied : say.notCopied)),
    ),
    cut,
    code,
  );
  return {
    node,
    show(text) {
      whole = text;
      code.textContent = text.slice(0, LONGEST_EDITABLE);
      cut.hidden = text.length <= LONGEST_EDITABLE;
    },
  };
}
