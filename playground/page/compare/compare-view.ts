import { LONGEST_EDITABLE } from '../../shared/limits.js';
import type { ComparedText, CompareResult } from '../../shared/protocol.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { element } from '../dom.js';
import { createEmptyState } from '../empty-state.js';
import { optionsOf } from '../state.js';
import { withHalfSpaceMarks } from '../text/half-space-marks.js';
import { createMarkedText, inLines } from '../text/lines.js';
import type { Context, View } from '../view.js';

/** Shows the output of matn and of other libraries side by side. They are loaded when this view is opened. */
export function createCompareView(language: Language, { history, jobs }: Context): View {
  const texts = TEXTS[language].compare;
  const columns = element('div', { class: 'columns' });
  const cut = element('p', { class: 'notice', hidden: true }, fill(texts.cut, { length: formatNumber(LONGEST_EDITABLE, language) }));
  const pane = element(
    'section',
    { class: 'pane compare', 'aria-labelledby': 'compare-label' },
    element('header', { class: 'pane-head' }, element('h2', { id: 'compare-label' }, texts.label)),
    element('p', { class: 'bar quiet' }, `${texts.legend} ${texts.hint}`),
    element('div', { class: 'pane-body' }, cut, columns, createEmptyState(language, history)),
  );

  function show(result: CompareResult, isEmpty: boolean): void {
    pane.classList.toggle('is-empty', isEmpty);
    cut.hidden = !result.cut;
    columns.replaceChildren(...result.texts.map((text) => createColumn(text, language)));
  }

  return {
    node: element('div', {}, pane),
    async update({ text, reading, settings }) {
      const result = await jobs.run('compare', { text, reading, options: optionsOf(settings) });
      if (result) show(result, text === '');
    },
  };
}

function createColumn({ name, parts, milliseconds, error }: ComparedText, language: Language): HTMLElement {
  const texts = TEXTS[language].compare;
  const label = `compared-${name}`;
  const time = fill(texts.milliseconds, { count: formatNumber(Math.round(milliseconds), language) });
  return element(
    'section',
    { class: 'column', 'aria-labelledby': label },
    element('header', {}, element('h3', { id: label, dir: 'ltr' }, name), element('span', { class: 'quiet' }, time)),
    error === null ? createText(parts, label) : element('p', { class: 'notice' }, fill(texts.failed, { message: error })),
  );
}

function createText(parts: ComparedText['parts'], label: string): HTMLElement {
  const node = createMarkedText(label);
  node.append(...inLines(nodesOf(parts)));
  return node;
}

function* nodesOf(parts: ComparedText['parts']): Generator<Node> {
  for (const { text, marked } of parts) {
    if (marked) yield element('mark', {}, ...withHalfSpaceMarks(text));
    else yield* withHalfSpaceMarks(text);
  }
}
