import type { Engine } from './engine.js';
import type { Input } from './input/input.js';
import type { JobRunner } from './jobs.js';
import type { State } from './state.js';
import type { Status } from './status.js';
import type { Store } from './store.js';
import type { TextHistory } from './text-history.js';

/** What the parts of the page share. */
export interface Context {
  store: Store<State>;
  history: TextHistory;
  engine: Engine;
  jobs: JobRunner;
  input: Input;
  status: Status;
}

/** One way to look at the text. */
export interface View {
  node: HTMLElement;
  /** Works on the text and shows what comes of it. */
  update(state: State): Promise<void>;
  /** The caret stands at an offset of the text. */
  caret?(offset: number): void;
}
