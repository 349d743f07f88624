import { type Language, TEXTS } from '../words/texts.js';
import { button, element } from './dom.js';
import { VIEWS, type ViewName } from './state.js';

export interface Tabs {
  node: HTMLElement;
  show(view: ViewName): void;
}

/** Creates tabs by the ARIA practices: one stop for the tab key, arrow keys between them. */
export function createTabs(language: Language, onChoose: (view: ViewName) => void): Tabs {
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
