import { type Language, TEXTS } from '../words/texts.js';
import { button, element } from './dom.js';
import { type State, VIEWS, type ViewName } from './state.js';
import type { Store } from './store.js';

export interface Header {
  node: HTMLElement;
  show(view: ViewName): void;
}

export interface HeaderActions {
  copyLink(): void;
  copyIssue(): void;
}

export function createHeader(language: Language, store: Store<State>, { copyLink, copyIssue }: HeaderActions): Header {
  const texts = TEXTS[language];
  const tabs = createTabs(language, (view) => store.set({ view }));
  const other: Language = language === 'fa' ? 'en' : 'fa';
  const switchLanguage = button(texts.otherLanguage, () => store.set({ language: other }), { lang: other, 'data-action': 'language' });
  return {
    node: element(
      'header',
      { class: 'top' },
      element('div', { class: 'brand' }, element('h1', {}, texts.title), element('p', {}, texts.tagline)),
      tabs.node,
      element(
        'div',
        { class: 'tools' },
        button(texts.share.copy, copyLink, { 'data-action': 'link' }),
        button(texts.share.issue, copyIssue, { 'data-action': 'issue' }),
        switchLanguage,
      ),
    ),
    show: tabs.show,
  };
}

/** Tabs as the ARIA practices have them: one stop for the tab key, arrow keys between them. */
function createTabs(language: Language, onChoose: (view: ViewName) => void): Header {
  const texts = TEXTS[language].views;
  const tabs = VIEWS.map((view) =>
    button(texts[view], () => onChoose(view), { role: 'tab', id: `tab-${view}`, 'aria-controls': 'view', 'data-view': view }),
  );
  const node = element('div', { class: 'tabs', role: 'tablist', 'aria-label': texts.label }, ...tabs);
  node.addEventListener('keydown', ({ key }) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = tabs[(at + (key === forward ? 1 : tabs.length - 1)) % tabs.length];
    next?.focus();
    next?.click();
  });
  return {
    node,
    show(view) {
      for (const tab of tabs) {
        const isChosen = tab.dataset.view === view;
        tab.setAttribute('aria-selected', String(isChosen));
        tab.tabIndex = isChosen ? 0 : -1;
      }
    },
  };
}
