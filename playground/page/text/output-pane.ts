import { type Language, TEXTS } from '../../words/texts.js';
import { copyText, saveText } from '../clipboard.js';
import { button, checkbox, element } from '../dom.js';
import { createEmptyState } from '../empty-state.js';
import type { Context } from '../view.js';

export interface OutputPane {
  node: HTMLElement;
  /** Shows how much was changed, or that there is no text. */
  summarize(summary: string, isEmpty: boolean): void;
  /** Says what of a page is not shown; nothing where all is. */
  notice(text: string): void;
}

/** The frame around the normalized text: its tools, its summary, and what stands there while there is no text. */
export function createOutputPane(
  language: Language,
  { store, engine, status }: Context,
  output: HTMLElement,
  pager: HTMLElement,
): OutputPane {
  const texts = TEXTS[language].output;
  const say = TEXTS[language].status;
  const whole = async (): Promise<string> => (await engine.run('whole', {})) ?? '';
  const summary = element('p', { class: 'summary', role: 'status' });
  const notice = element('p', { class: 'notice', hidden: true });
  const tools = element(
    'div',
    { class: 'tools' },
    checkbox(texts.halfSpaces, store.get().halfSpaces, (halfSpaces) => store.set({ halfSpaces })),
    button(texts.copy, async () => status.say((await copyText(await whole())) ? say.copied : say.notCopied), { 'data-action': 'copy' }),
    button(texts.save, async () => saveText(await whole(), 'matn.txt'), { 'data-action': 'save' }),
  );
  const head = element('header', { class: 'pane-head' }, element('h2', { id: 'output-label' }, texts.label), tools);
  const help = element('p', { class: 'unseen', id: 'output-help' }, texts.help);
  const empty = createEmptyState(language, store);
  const parts = [head, summary, notice, help, output, empty, pager];
  const node = element('section', { class: 'pane output', 'aria-labelledby': 'output-label' }, ...parts);

  return {
    node,
    summarize(text, isEmpty) {
      node.classList.toggle('is-empty', isEmpty);
      summary.textContent = text;
    },
    notice(text) {
      notice.textContent = text;
      notice.hidden = text === '';
    },
  };
}
