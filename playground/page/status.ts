import { fill, formatPercent, type Language, TEXTS } from '../words/texts.js';
import { button, element } from './dom.js';

export interface Status {
  node: HTMLElement;
  /** Shows that a job runs, after a moment, so that quick jobs do not flicker. */
  working(cancel: () => void): void;
  progress(done: number, total: number): void;
  done(): void;
  cancelled(again: () => void): void;
  say(message: string): void;
}

const QUICK_MS = 400;
const SAID_FOR_MS = 4_000;

/** Shows the current job and its result. Screen readers read it out. */
export function createStatus(language: Language): Status {
  const texts = TEXTS[language].status;
  const bar = element('progress', { max: '1', 'aria-label': texts.working });
  const state = element('span', { role: 'status' });
  const actions = element('span', { class: 'tools' });
  const job = element('div', { class: 'status job', hidden: true }, bar, state, actions);
  const said = element('div', { class: 'status said', role: 'status', hidden: true });
  let jobTimer: number | undefined;
  let saidTimer: number | undefined;

  function show(text: string, action: HTMLButtonElement): void {
    job.hidden = false;
    state.textContent = text;
    actions.replaceChildren(action);
  }
  function done(): void {
    clearTimeout(jobTimer);
    job.hidden = true;
    state.textContent = '';
  }

  return {
    node: element('div', { class: 'statuses' }, said, job),
    working(cancel) {
      done();
      bar.hidden = false;
      bar.removeAttribute('value');
      jobTimer = setTimeout(() => show(texts.working, button(texts.cancel, cancel, { 'data-action': 'cancel' })), QUICK_MS);
    },
    progress(part, whole) {
      bar.value = part / whole;
      if (!job.hidden)
        state.textContent = fill(texts.progress, { percent: formatPercent(Math.floor((100 * part) / whole) / 100, language) });
    },
    done,
    cancelled(again) {
      done();
      bar.hidden = true;
      show(texts.cancelled, button(texts.again, again));
    },
    say(text) {
      clearTimeout(saidTimer);
      said.hidden = false;
      said.textContent = text;
      saidTimer = setTimeout(() => {
        said.hidden = true;
      }, SAID_FOR_MS);
    },
  };
}
