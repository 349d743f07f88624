import type { ArticleDate, FieldSpan } from '../api/types.js';
import type { Value } from './values.js';

/** Fields of an article, read from the sources of a page. */
export interface ArticleFields {
  site: { value: string; span: FieldSpan | null } | null;
  code: Value<string> | null;
  published: Value<ArticleDate> | null;
  updated: Value<ArticleDate> | null;
  kicker: Value<string> | null;
  headline: Value<string> | null;
  lead: Value<string> | null;
  section: readonly Value<string>[];
  authors: readonly Value<string>[];
  agency: Value<string> | null;
  tags: readonly Value<string>[];
  image: Value<string> | null;
  publisher: Value<string> | null;
}

export type TitleFields = Pick<ArticleFields, 'kicker' | 'headline' | 'lead'>;
