import type { State } from './state.js';
import type { Store } from './store.js';

/** Replaces the whole text (Clear, Sample, a file, a long paste) so that one step restores the text before. */
export interface TextHistory {
  replace(text: string): void;
  /** Returns the direction of {@link TextHistory.step}; null if there is nothing to restore. */
  next(): 'undo' | 'redo' | null;
  /** True if nothing was typed since the last replacement or step. */
  isFresh(): boolean;
  /** Swaps the text with the other one. Text typed in between is kept as the other, so that nothing is lost. */
  step(): void;
}

export function createTextHistory(store: Store<State>): TextHistory {
  let other = '';
  let left: string | null = null;
  let isUndone = false;

  function show(text: string): void {
    left = text;
    store.set({ text });
  }

  return {
    replace(text) {
      const before = store.get().text;
      if (text === before) return;
      other = before;
      isUndone = false;
      show(text);
    },
    next() {
      if (other === '') return null;
      return isUndone ? 'redo' : 'undo';
    },
    isFresh: () => store.get().text === left,
    step() {
      const before = store.get().text;
      const text = other;
      other = before;
      isUndone = !isUndone;
      show(text);
    },
  };
}
