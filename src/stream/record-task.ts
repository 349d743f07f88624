import type { ArticleOptions, NormalizeOptions, Normalizer, ParsedArticle } from '../api/types.js';
import { readArticle } from '../article/article.js';
import { fieldNormalizer } from '../article/field-normalizer.js';
import { ARTICLE_OPTIONS } from '../article/options.js';
import { kindOf } from '../core/assert.js';
import type { ArticleTask, RecordTask } from './convert-record.js';
import { readFieldPath } from './field-path.js';

type CreateNormalizer = (options?: NormalizeOptions) => Normalizer;

const LIST_EXPECTED = "options.fields: expected a list of fields, such as ['title', 'body']";

/** @throws TypeError or RangeError that names the option and its allowed values */
export function readFields(fields: unknown): RecordTask['fields'] {
  if (!Array.isArray(fields)) throw new TypeError(`${LIST_EXPECTED}, got ${kindOf(fields)}`);
  if (fields.length === 0) throw new RangeError(`${LIST_EXPECTED}, got none`);
  return fields.map((field) => readFieldPath(field, 'options.fields'));
}

/** Creates the function that normalizes the texts of records. */
export function normalizeCounted({ normalize, normalizeWithEdits }: Normalizer): RecordTask['normalize'] {
  return (text, onRule) => {
    if (!onRule) return normalize(text);
    const { text: normalized, edits } = normalizeWithEdits(text);
    for (const { rules } of edits) rules.forEach(onRule);
    return normalized;
  };
}

/** Options of {@link readArticleTask}. */
export interface ArticleFieldOptions extends ArticleOptions {
  field: string;
  as?: string;
  urlField?: string;
}

/** @throws TypeError or RangeError that names the option and its allowed values */
export function readArticleTask(
  { field, as = 'article', urlField, ...options }: ArticleFieldOptions,
  create: CreateNormalizer,
): ArticleTask {
  if (typeof as !== 'string') throw new TypeError(`options.as: expected the name of a field, got ${kindOf(as)}`);
  if (as === '') throw new RangeError("options.as: expected the name of a field, got ''");
  const normalize = fieldNormalizer(options, ARTICLE_OPTIONS, create);
  const parse = (text: string, url: string | undefined): ParsedArticle => {
    if (url === undefined) return readArticle(text, options, normalize);
    try {
      return readArticle(text, { ...options, url }, normalize);
    } catch {
      // The address in the record is invalid. The other options are valid: they were checked.
      return readArticle(text, options, normalize);
    }
  };
  parse('', undefined);
  return {
    field: readFieldPath(field, 'options.field'),
    as,
    urlField: urlField === undefined ? null : readFieldPath(urlField, 'options.urlField'),
    parse,
  };
}
