import { TEXTS } from '../words/texts.js';
import { readAddress, writeAddress } from './address.js';
import { createApp } from './app.js';
import { createEngine } from './engine.js';
import { DEFAULT_STATE, type State } from './state.js';
import { createStore } from './store.js';
import { createTextHistory } from './text-history.js';
import { readTheme, showTheme } from './theme.js';

const ADDRESS_PAUSE_MS = 300;

async function start(): Promise<void> {
  const engine = createEngine();
  const given = await readAddress(location.hash);
  const store = createStore(given ?? DEFAULT_STATE);
  const history = createTextHistory(store);
  let app = mount(store.get());
  app.show(store.get(), null);
  if (given === null) app.say(TEXTS[store.get().language].status.badAddress);

  function mount({ language }: State) {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
    return createApp(language, store, engine, history);
  }

  store.subscribe((state, before) => {
    const isTranslated = state.language !== before.language;
    if (isTranslated) app = mount(state);
    app.show(state, isTranslated ? null : before);
    if (isTranslated) document.querySelector<HTMLElement>('[data-action="language"]')?.focus();
  });
  syncAddress(store);
}

/** Keeps the address and the state in sync: a pasted address sets the state. */
function syncAddress(store: ReturnType<typeof createStore<State>>): void {
  let timer: number | undefined;
  let written = location.hash;
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      written = await writeAddress(store.get());
      history.replaceState(null, '', written === '' ? location.pathname + location.search : written);
    }, ADDRESS_PAUSE_MS);
  });
  // A pasted address holds the whole state.
  addEventListener('hashchange', () => location.hash !== written && location.reload());
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('./service-worker.js');
showTheme(readTheme());
void start();
