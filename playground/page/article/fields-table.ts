import { CONFIDENCE, sourceOf } from '../../words/article.js';
import { fill, type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';
import { withHalfSpaceMarks } from '../text/half-space-marks.js';
import { describeDate } from './describe-date.js';
import type { FieldRow } from './field-rows.js';

export interface FieldsTable {
  node: HTMLElement;
  show(rows: readonly FieldRow[]): void;
  /** Marks the row whose place holds the caret, by its index in the given rows; -1 for none. */
  current(index: number): void;
}

export function createFieldsTable(language: Language, onPoint: (row: FieldRow) => void): FieldsTable {
  const { columns, fields, none } = TEXTS[language].article;
  const head = Object.values(columns).map((name) => element('th', { scope: 'col' }, name));
  const body = element('tbody');
  const table = element('table', { 'aria-label': fields }, element('thead', {}, element('tr', {}, ...head)), body);
  let given: readonly FieldRow[] = [];
  let found: FieldRow[] = [];
  const missing = element('p', { class: 'quiet missing' });
  return {
    node: element('div', { class: 'fields' }, table, missing),
    show(rows) {
      given = rows;
      found = rows.filter(({ value }) => value !== null);
      const names = rows.filter(({ value }) => value === null).map(({ name }) => name);
      missing.textContent = fill(none, { fields: names.join(language === 'fa' ? '، ' : ', ') });
      missing.hidden = names.length === 0;
      table.hidden = found.length === 0;
      body.replaceChildren(...found.map((row) => createRow(row, language, onPoint)));
    },
    current(index) {
      for (const [at, row] of found.entries()) body.rows[at]?.classList.toggle('current', row === given[index]);
    },
  };
}

function createRow(row: FieldRow, language: Language, onPoint: (row: FieldRow) => void): HTMLElement {
  const { article } = TEXTS[language];
  const isShown = row.span !== null && row.span.end > row.span.start;
  const name = isShown
    ? button(row.name, () => onPoint(row), { class: 'link', title: fill(article.show, { field: row.name }) })
    : element('span', {}, row.name);
  const node = element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, describeValue(row.value, language)),
    element('td', {}, ...describeSource(row, language)),
  );
  if (isShown) {
    node.addEventListener('pointerenter', () => onPoint(row));
    name.addEventListener('focus', () => onPoint(row));
  }
  return node;
}

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

function describeValue(value: FieldRow['value'], language: Language): HTMLElement {
  if (value !== null && typeof value !== 'string') return describeDate(value, language);
  const text = value ?? '';
  const direction = ARABIC_SCRIPT.test(text) ? { dir: 'rtl', lang: 'fa' } : {};
  return element('div', { class: 'value', ...direction }, ...withHalfSpaceMarks(text));
}

function describeSource({ span }: FieldRow, language: Language): HTMLElement[] {
  if (span === null) return [];
  return [
    element('span', { class: `sure ${span.confidence}` }, CONFIDENCE[span.confidence][language]),
    element('span', { class: 'quiet', title: span.by }, sourceOf(span.by, language)),
  ];
}
