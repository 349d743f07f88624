import { type Language, TEXTS } from '../../words/texts.js';
import { copyText, saveText } from '../clipboard.js';
import { button, checkbox, element } from '../dom.js';
import { createEmptyState } from '../empty-state.js';
import { segments } from '../segments.js';
import type { Display } from '../state.js';
import type { Context } from '../view.js';

export interface OutputPane {
  node: HTMLElement;
  /** Shows the number of changes, or that there is no text. */
  summarize(summary: string, isEmpty: boolean): void;
  /** Describes the parts of a page that are not shown; an empty text if all are. */
  notice(text: string): void;
}

/** Creates the frame around the normalized text: its tools, its summary, and its placeholder. */
export function createOutputPane(
  language: Language,
  context: Context,
  { output, pager, onDisplay }: { output: HTMLElement; pager: HTMLElement; onDisplay: (display: Display) => void },
): OutputPane {
  const { store, history } = context;
  const texts = TEXTS[language].output;
  const summary = element('p', { class: 'count', role: 'status' });
  const notice = element('p', { class: 'notice', hidden: true });
  const display = element(
    'fieldset',
    {},
    element('legend', { class: 'unseen' }, texts.display),
    segments('display', texts.displays, store.get().display, onDisplay),
  );
  const halfSpaces = checkbox(texts.halfSpaces, store.get().halfSpaces, (shown) => store.set({ halfSpaces: shown }));
  const head = element('header', { class: 'pane-head' }, element('h2', { id: 'output-label' }, texts.label));
  const tools = createTools(language, context);
  head.append(tools.node);
  const bar = element('div', { class: 'bar' }, display, summary, halfSpaces);
  const help = element('p', { class: 'unseen', id: 'output-help' }, texts.help);
  const body = element('div', { class: 'pane-body' }, notice, help, output, createEmptyState(language, history), pager);
  const node = element('section', { class: 'pane output', 'aria-labelledby': 'output-label' }, head, bar, body);

  const summarize = (text: string, isEmpty: boolean): void => {
    node.classList.toggle('is-empty', isEmpty);
    tools.enable(!isEmpty);
    summary.textContent = text;
  };
  summarize('', store.get().text === '');
  return {
    node,
    summarize,
    notice(text) {
      notice.textContent = text;
      notice.hidden = text === '';
    },
  };
}

function createTools(language: Language, { engine, status }: Context): { node: HTMLElement; enable(isOn: boolean): void } {
  const texts = TEXTS[language].output;
  const say = TEXTS[language].status;
  const whole = async (): Promise<string> => (await engine.run('whole', {})) ?? '';
  const copy = button(texts.copy, async () => status.say((await copyText(await whole())) ? say.copied : say.notCopied), {
    class: 'strong',
    'data-action': 'copy',
  });
  const save = button(texts.save, async () => saveText(await whole(), 'matn.txt'), { 'data-action': 'save' });
  return {
    node: element('div', { class: 'tools' }, copy, save),
    enable(isOn) {
      copy.disabled = !isOn;
      save.disabled = !isOn;
    },
  };
}
