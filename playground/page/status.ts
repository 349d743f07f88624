import { fill, formatPercent, type Language, TEXTS } from '../words/texts.js';
import { button, element } from './dom.js';

export interface Status {
  node: HTMLElement;
  /** Something runs; shown after a moment, so that what is quick does not flicker. */
  working(cancel: () => void): void;
  progress(done: number, total: number): void;
  done(): void;
  cancelled(again: () => void): void;
  say(message: string): void;
}

const QUICK_MS = 400;
const SAID_FOR_MS = 4_000;

/** One line for what is going on, read out by screen readers. */
export function createStatus(language: Language): Status {
  const texts = TEXTS[language].status;
  const message = element('span', { role: 'status' });
  const bar = element('progress', { max: '1', 'aria-label': texts.working });
  const actions = element('span', { class: 'tools' });
  const node = element('div', { class: 'status', hidden: true }, bar, message, actions);
  let timer: number | undefined;

  function show(text: string, action?: HTMLButtonElement): void {
    clearTimeout(timer);
    node.hidden = false;
    message.textContent = text;
    actions.replaceChildren(...(action ? [action] : []));
  }
  function hide(): void {
    clearTimeout(timer);
    node.hidden = true;
    message.textContent = '';
  }

  return {
    node,
    working(cancel) {
      hide();
      bar.hidden = false;
      bar.removeAttribute('value');
      timer = setTimeout(() => show(texts.working, button(texts.cancel, cancel, { 'data-action': 'cancel' })), QUICK_MS);
    },
    progress(done, total) {
      bar.value = done / total;
      if (!node.hidden) message.textContent = fill(texts.progress, { percent: formatPercent(done / total, language) });
    },
    done: hide,
    cancelled(again) {
      bar.hidden = true;
      show(texts.cancelled, button(texts.again, again));
    },
    say(text) {
      bar.hidden = true;
      show(text);
      timer = setTimeout(hide, SAID_FOR_MS);
    },
  };
}
