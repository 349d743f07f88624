import { type Language, TEXTS } from '../words/texts.js';
import { button, element, select } from './dom.js';
import type { ShareActions } from './share.js';
import type { State, ViewName } from './state.js';
import type { Store } from './store.js';
import { createTabs } from './tabs.js';
import { chooseTheme, readTheme } from './theme.js';

export interface Header {
  node: HTMLElement;
  show(view: ViewName): void;
}

export function createHeader(language: Language, store: Store<State>, share: ShareActions): Header {
  const texts = TEXTS[language];
  const tabs = createTabs(language, (view) => store.set({ view }));
  const other: Language = language === 'fa' ? 'en' : 'fa';
  const theme = select(texts.theme.values, readTheme(), chooseTheme);
  theme.setAttribute('aria-label', texts.theme.label);
  theme.dataset.action = 'theme';
  const tools = element(
    'div',
    { class: 'tools' },
    createShareMenu(language, share),
    theme,
    button(texts.otherLanguage, () => store.set({ language: other }), { lang: other, 'data-action': 'language' }),
  );
  const brand = element('div', { class: 'brand' }, element('h1', {}, texts.title), element('p', {}, texts.tagline));
  return { node: element('header', { class: 'top' }, brand, tabs.node, tools), show: tabs.show };
}

function createShareMenu(language: Language, { copyLink, copyIssue }: ShareActions): HTMLElement {
  const texts = TEXTS[language].share;
  const menu = element('details', { class: 'menu' }, element('summary', {}, texts.label));
  const item = (label: string, act: () => void, action: string): HTMLElement =>
    button(
      label,
      () => {
        menu.open = false;
        act();
      },
      { 'data-action': action },
    );
  menu.append(element('div', { class: 'menu-items' }, item(texts.copy, copyLink, 'link'), item(texts.issue, copyIssue, 'issue')));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}
