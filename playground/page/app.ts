import { modelVersion, version } from 'matn';
import type { Language } from '../words/texts.js';
import { createArticleView } from './article/article-view.js';
import { createCompareView } from './compare/compare-view.js';
import { element } from './dom.js';
import type { Engine } from './engine.js';
import { createFooter } from './footer.js';
import { createHeader } from './header.js';
import { createInput } from './input/input.js';
import { inputActions } from './input-actions.js';
import { createJobRunner } from './jobs.js';
import { shareActions } from './share.js';
import type { State, ViewName } from './state.js';
import { createStatus } from './status.js';
import type { Store } from './store.js';
import { createTextView } from './text/text-view.js';
import type { TextHistory } from './text-history.js';
import type { Context, View } from './view.js';

export interface App {
  /** Shows a changed state; `before` is the previous one. */
  show(state: State, before: State | null): void;
  say(message: string): void;
}

const CREATE: Record<ViewName, (language: Language, context: Context) => View> = {
  text: createTextView,
  article: createArticleView,
  compare: createCompareView,
};

/** Work begins once typing pauses. */
const PAUSE_MS = 120;

/** The parts of the state that a view depends on. */
const WORKED_ON = ['view', 'text', 'reading', 'settings', 'article'] as const;

/** Creates the whole page in one language; another language builds it again. */
export function createApp(language: Language, store: Store<State>, engine: Engine, history: TextHistory): App {
  const status = createStatus(language);
  const jobs = createJobRunner(engine, status, language, () => void update());
  const header = createHeader(language, store, shareActions(language, store, engine, status));
  const onCaret = (offset: number): void => view?.caret?.(offset);
  const input = createInput(language, { ...inputActions(language, { store, history, jobs, status }), onCaret });
  const panel = element('div', { role: 'tabpanel', id: 'view' });
  const main = element('main', {}, input.node, panel, status.node);
  let view: View | undefined;
  let timer: number | undefined;

  document.body.replaceChildren(header.node, main, createFooter(language, { version, model: modelVersion }));

  async function update(): Promise<void> {
    const state = store.get();
    await view?.update(state);
    if (!needsWork(store.get(), state)) panel.setAttribute('aria-busy', 'false');
  }

  function open(name: ViewName): void {
    view = CREATE[name](language, { store, history, engine, jobs, input, status });
    view.node.className = 'view';
    panel.replaceChildren(view.node);
    panel.setAttribute('aria-labelledby', `tab-${name}`);
    main.dataset.view = name;
    input.mark([], false);
    header.show(name);
  }

  return {
    say: status.say,
    show(state, before) {
      if (state.text !== before?.text || state.reading !== before.reading) input.show(state);
      if (state.view !== before?.view) open(state.view);
      main.classList.toggle('with-half-spaces', state.halfSpaces);
      if (before && !needsWork(state, before)) return;
      clearTimeout(timer);
      panel.setAttribute('aria-busy', 'true');
      timer = setTimeout(update, before ? PAUSE_MS : 0);
    },
  };
}

const needsWork = (state: State, before: State): boolean => WORKED_ON.some((name) => state[name] !== before[name]);
