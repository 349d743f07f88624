import type { Span } from 'matn';
import type { ArticleResult } from '../../shared/protocol.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { element } from '../dom.js';
import { createEmptyState } from '../empty-state.js';
import type { Mark } from '../input/editor.js';
import { optionsOf } from '../state.js';
import type { Context, View } from '../view.js';
import { createArticleSettings } from './article-settings.js';
import { type FieldRow, fieldRows, MOST_PARAGRAPHS } from './field-rows.js';
import { createFieldsTable } from './fields-table.js';
import { createJsonPanels } from './json-panels.js';
import { createRemarks } from './remarks.js';

/** Shows the article in the text, field by field, each with its place in the text. */
export function createArticleView(language: Language, { store, history, jobs, input, status }: Context): View {
  const texts = TEXTS[language].article;
  let rows: FieldRow[] = [];

  const light = (active: Span | null): void => input.mark(placesOf(rows, active), active !== null);
  const settings = createArticleSettings(language, store.get().article, (change) =>
    store.set({ article: { ...store.get().article, ...change } }),
  );
  const table = createFieldsTable(language, (row) => light(row.span));
  const json = createJsonPanels(language, status);
  const readAs = element('p', { class: 'summary', role: 'status' });
  const remarks = createRemarks(language, light);
  const head = element('header', { class: 'pane-head' }, element('h2', { id: 'article-label' }, texts.fields));
  const body = element('div', { class: 'pane-body' }, readAs, table.node, createEmptyState(language, history));
  const pane = element('section', { class: 'pane article', 'aria-labelledby': 'article-label' }, head, settings, body);

  function show(result: ArticleResult, isEmpty: boolean): void {
    pane.classList.toggle('is-empty', isEmpty);
    rows = fieldRows(result, language);
    const more = result.article.body.length - MOST_PARAGRAPHS;
    const paragraphs = more > 0 ? fill(texts.paragraphs, { count: formatNumber(more, language) }) : '';
    readAs.textContent = isEmpty ? '' : `${texts.readAs[result.as]} ${paragraphs}`.trim();
    table.show(rows);
    remarks.show(result.diagnostics);
    json.show(result);
    light(null);
  }

  return {
    node: element('div', {}, pane, element('div', { class: 'panels' }, remarks.node, json.node)),
    async update({ text, reading, settings: options, article }) {
      const result = await jobs.run('article', { text, reading, options: optionsOf(options), settings: article });
      if (result) show(result, text === '');
    },
    caret: (offset) => table.current(rows.findIndex(({ span }) => span && span.start <= offset && offset <= span.end)),
  };
}

/** Returns the places of all fields, with one of them active. An active place that is no field's is returned alone. */
function placesOf(rows: readonly FieldRow[], active: Span | null): Mark[] {
  const spans: Span[] = rows.flatMap(({ span }) => (span ? [span] : []));
  if (active && !spans.includes(active)) return [{ ...active, active: true }];
  const marks = spans.map((span) => ({ start: span.start, end: span.end, active: span === active }));
  return marks.sort((one, other) => one.start - other.start || Number(other.active) - Number(one.active));
}
