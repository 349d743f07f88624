import { type Language, TEXTS } from '../words/texts.js';
import type { InputActions } from './input/input.js';
import { SAMPLE } from './sample.js';
import type { Context } from './view.js';

/** What the input does with the state: an edit changes the text, anything else replaces it, which can be taken back. */
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

/** As text areas have them: offsets are to agree. */
const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');
