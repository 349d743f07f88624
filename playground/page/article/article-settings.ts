import type { ArticleSettings } from '../../shared/protocol.js';
import { type Language, TEXTS } from '../../words/texts.js';
import { checkbox, element, labelled } from '../dom.js';

export function createArticleSettings(
  language: Language,
  settings: ArticleSettings,
  onChange: (change: Partial<ArticleSettings>) => void,
): HTMLElement {
  const texts = TEXTS[language].article;
  const url = element('input', { type: 'url', dir: 'ltr', value: settings.url, placeholder: 'https://', autocomplete: 'off' });
  url.addEventListener('change', () => onChange({ url: url.value.trim() }));
  return element(
    'div',
    { class: 'bar article-settings' },
    labelled(texts.url, url, { class: 'field wide' }),
    checkbox(texts.reference, settings.reference !== '', (on) => onChange({ reference: on ? new Date().toISOString() : '' })),
  );
}
