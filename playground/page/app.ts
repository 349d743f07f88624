import { modelVersion, version } from 'matn';
import { LONGEST_EDITABLE } from '../shared/limits.js';
import { fill, type Language, TEXTS } from '../words/texts.js';
import { createArticleView } from './article/article-view.js';
import { copyText } from './clipboard.js';
import { createCompareView } from './compare/compare-view.js';
import { element } from './dom.js';
import type { Engine } from './engine.js';
import { createHeader, type HeaderActions } from './header.js';
import { createInput } from './input/input.js';
import { describeIssue } from './issue.js';
import { createJobRunner } from './jobs.js';
import { SAMPLE } from './sample.js';
import type { State, ViewName } from './state.js';
import { createStatus, type Status } from './status.js';
import type { Store } from './store.js';
import { createTextView } from './text/text-view.js';
import type { Context, View } from './view.js';

export interface App {
  /** Shows a state that changed; `before` tells what did. */
  show(state: State, before: State | null): void;
  say(message: string): void;
}

const CREATE: Record<ViewName, (language: Language, context: Context) => View> = {
  text: createTextView,
  article: createArticleView,
  compare: createCompareView,
};

/** Typing waits for nobody: work begins once it pauses. */
const PAUSE_MS = 120;

/** Of the state, what a view works on. */
const WORKED_ON = ['view', 'text', 'settings', 'article'] as const;

/** The whole page in one language; another language makes it anew. */
export function createApp(language: Language, store: Store<State>, engine: Engine): App {
  const status = createStatus(language);
  const jobs = createJobRunner(engine, status, language, () => void update());
  const header = createHeader(language, store, shareActions(language, store, engine, status));
  const input = createInput(language, {
    onText: (text) => store.set({ text: withPlainBreaks(text) }),
    onFile: async (file) => {
      const text = await jobs.run('read', { file });
      if (text !== null) store.set({ text: withPlainBreaks(text) });
    },
    onCaret: (offset) => view?.caret?.(offset),
    sample: () => SAMPLE,
  });
  const panel = element('div', { role: 'tabpanel', id: 'view' });
  const main = element('main', {}, input.node, panel, status.node);
  let view: View | undefined;
  let timer: number | undefined;

  document.body.replaceChildren(header.node, main, createFooter(language));

  async function update(): Promise<void> {
    const state = store.get();
    await view?.update(state);
    if (store.get() === state) panel.setAttribute('aria-busy', 'false');
  }

  function open(name: ViewName): void {
    view = CREATE[name](language, { store, engine, jobs, input, status });
    view.node.className = 'view';
    panel.replaceChildren(view.node);
    panel.setAttribute('aria-labelledby', `tab-${name}`);
    main.dataset.view = name;
    header.show(name);
  }

  return {
    say: status.say,
    show(state, before) {
      if (state.text !== before?.text) input.show(state.text);
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

/** As text areas have them: offsets are to agree. */
const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

function shareActions(language: Language, store: Store<State>, engine: Engine, status: Status): HeaderActions {
  const { status: say, share } = TEXTS[language];
  const copy = async (text: string, done: string): Promise<void> => status.say((await copyText(text)) ? done : say.notCopied);
  return {
    copyLink: () => void copy(location.href, isTooLong(store.get()) ? share.tooLong : say.copied),
    copyIssue: async () => copy(await describeIssue(store.get(), engine), say.copied),
  };
}

const isTooLong = ({ text }: State): boolean => text.length > LONGEST_EDITABLE;

function createFooter(language: Language): HTMLElement {
  const texts = TEXTS[language].footer;
  return element(
    'footer',
    {},
    element('span', {}, texts.offline),
    element('a', { href: './api/index.html' }, texts.reference),
    element('span', { class: 'quiet' }, fill(texts.version, { version, model: modelVersion })),
  );
}
