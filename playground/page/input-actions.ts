import { type Language, TEXTS } from '../words/texts.js';
import type { InputActions } from './input/input.js';
import { SAMPLE } from './sample.js';
import type { Context } from './view.js';

/** Creates the actions of the input. An edit changes the text; any other action replaces it, which can be undone. */
export function inputActions(
  language: Language,
  { store, history, jobs, status }: Pick<Context, 'store' | 'history' | 'jobs' | 'status'>,
): Omit<InputActions, 'onCaret'> {
  return {
    history,
    sample: () => SAMPLE,
    onText: (text) => store.set({ text: withPlainBreaks(text) }),
    onReplace: (text) => history.replace(withPlainBreaks(text)),
    onReading: (reading) => store.set({ reading }),
    onClear() {
      history.replace('');
      if (history.next() === 'undo') status.say(TEXTS[language].input.cleared);
    },
    async onFile(file) {
      const text = await jobs.run('read', { file });
      if (text !== null) history.replace(withPlainBreaks(text));
    },
  };
}

/** Normalizes line breaks as text areas do, so that offsets agree. */
const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');
