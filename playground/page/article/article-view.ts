import type { FieldSpan, Span } from 'matn';
import type { ArticleResult } from '../../shared/protocol.js';
import { DIAGNOSTICS } from '../../words/article.js';
import { type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';
import { createEmptyState } from '../empty-state.js';
import { optionsOf } from '../state.js';
import type { Context, View } from '../view.js';
import { createArticleSettings } from './article-settings.js';
import { fieldRows, type FieldRow } from './field-rows.js';
import { createFieldsTable } from './fields-table.js';
import { createJsonPanels } from './json-panels.js';

/** The article that the text holds, field by field, each with its place in the text. */
export function createArticleView(language: Language, { store, jobs, input, status }: Context): View {
  const texts = TEXTS[language].article;
  let rows: FieldRow[] = [];

  const settings = createArticleSettings(language, store.get().article, (change) =>
    store.set({ article: { ...store.get().article, ...change } }),
  );
  const table = createFieldsTable(language, (row) => light(row.span));
  const json = createJsonPanels(language, status);
  const readAs = element('p', { class: 'summary', role: 'status' });
  const remarks = element('section', { class: 'panel remarks', 'aria-labelledby': 'remarks-label' });
  const pane = element(
    'section',
    { class: 'pane article', 'aria-labelledby': 'article-label' },
    element('header', { class: 'pane-head' }, element('h2', { id: 'article-label' }, texts.fields)),
    settings,
    readAs,
    table.node,
    createEmptyState(language, store),
  );

  /** Lights up a place among those of all fields. */
  function light(active: Span | null): void {
    const spans = rows.flatMap(({ span }) => (span ? [span] : []));
    const marks = spans.map((span) => ({ start: span.start, end: span.end, active: span === active }));
    const isField = active === null || spans.includes(active as FieldSpan);
    const all = isField ? marks : [{ ...active, active: true }];
    input.mark(all.sort((a, b) => a.start - b.start || Number(b.active) - Number(a.active)), active !== null);
  }

  function showRemarks({ diagnostics }: ArticleResult): void {
    const items = diagnostics.map(({ code, span }) => {
      const show = button(DIAGNOSTICS[code][language], () => light(span), { class: 'link' });
      return element('li', {}, show, element('code', { dir: 'ltr' }, code));
    });
    remarks.replaceChildren(
      element('h2', { id: 'remarks-label' }, texts.diagnostics),
      items.length === 0 ? element('p', { class: 'quiet' }, texts.fine) : element('ul', {}, ...items),
    );
  }

  function show(result: ArticleResult, isEmpty: boolean): void {
    pane.classList.toggle('is-empty', isEmpty);
    rows = fieldRows(result, language);
    readAs.textContent = isEmpty ? '' : texts.readAs[result.as];
    table.show(rows);
    showRemarks(result);
    json.show(result);
    light(null);
  }

  return {
    node: element('div', {}, pane, element('div', { class: 'panels' }, remarks, json.node)),
    async update({ text, settings: options, article }) {
      const result = await jobs.run('article', { text, options: optionsOf(options), settings: article });
      if (result) show(result, text === '');
    },
    caret(offset) {
      table.current(rows.filter(({ value }) => value !== null).findIndex(({ span }) => span && span.start <= offset && offset <= span.end));
    },
  };
}
