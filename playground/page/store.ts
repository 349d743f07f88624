export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  subscribe(listener: (state: State, before: State) => void): void;
}

/** Holds a state and notifies listeners of changes. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners: ((state: State, before: State) => void)[] = [];
  return {
    get: () => state,
    set(change) {
      const before = state;
      state = { ...state, ...change };
      for (const listener of listeners) listener(state, before);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
