import type { Article, ArticleDate, FieldSpan } from 'matn';
import type { ArticleResult } from '../../shared/protocol.js';
import { FIELDS } from '../../words/article.js';
import { formatNumber, type Language } from '../../words/texts.js';

/** A row of the table: a field, or a paragraph of the body. */
export interface FieldRow {
  name: string;
  value: string | ArticleDate | null;
  span: FieldSpan | null;
}

/** Limit of paragraphs in the table; the JSON has all. */
export const MOST_PARAGRAPHS = 40;

export function fieldRows({ article, spans }: ArticleResult, language: Language): FieldRow[] {
  return (Object.keys(FIELDS) as (keyof Article)[]).flatMap((field) => rowsOf(field, article, spans, FIELDS[field][language], language));
}

function rowsOf(field: keyof Article, article: Article, spans: ArticleResult['spans'], name: string, language: Language): FieldRow[] {
  const value = article[field];
  const span = spans[field];
  if (!Array.isArray(value)) return [{ name, value, span: Array.isArray(span) ? null : (span ?? null) }];
  if (value.length === 0) return [{ name, value: null, span: null }];
  return value.slice(0, MOST_PARAGRAPHS).map((one, index) => ({
    name: value.length === 1 ? name : `${name} ${formatNumber(index + 1, language)}`,
    value: one,
    span: Array.isArray(span) ? (span[index] ?? null) : null,
  }));
}
