import type { Engine } from './engine.js';
import type { Input } from './input/input.js';
import type { JobRunner } from './jobs.js';
import type { State } from './state.js';
import type { Status } from './status.js';
import type { Store } from './store.js';
import type { TextHistory } from './text-history.js';

/** Objects that the parts of the page share. */
export interface Context {
  store: Store<State>;
  history: TextHistory;
  engine: Engine;
  jobs: JobRunner;
  input: Input;
  status: Status;
}

/** One way to view the text. */
export interface View {
  node: HTMLElement;
  /** Processes the text and shows the result. */
  update(state: State): Promise<void>;
  /** Handles a move of the caret to an offset of the text. */
  caret?(offset: number): void;
}
