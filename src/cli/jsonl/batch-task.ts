import type { NormalizeOptions } from '../../api/types.js';
import { createNormalizer } from '../../index.js';
import { type ConvertedRecord, convertRecord } from '../../stream/convert-record.js';
import { type ArticleFieldOptions, normalizeCounted, readArticleTask, readFields } from '../../stream/record-task.js';

/** Conversion of the records of a run, as data: workers receive it, and a resumed run compares it. */
export interface BatchTask {
  fields: readonly string[];
  /** Options for the fields and for the fields of the article. */
  normalize: NormalizeOptions;
  article: Omit<ArticleFieldOptions, 'normalize'> | null;
  stats: boolean;
  /** True if a bad record stays in its place, with a field `_error`. */
  errorsInline: boolean;
  /** Length of the longest record that is converted. */
  maxBytes: number;
  /** True if each batch is written as a gzip member. */
  compress: { out: boolean; rejects: boolean };
}

/**
 * Creates the function that converts a record.
 *
 * @throws TypeError or RangeError that names the option and its allowed values
 */
export function readBatchTask({ fields, normalize, article, stats }: BatchTask): (record: string) => ConvertedRecord {
  const task = {
    fields: fields.length === 0 && article ? [] : readFields(fields),
    normalize: normalizeCounted(createNormalizer(normalize)),
    article: article && readArticleTask({ ...article, normalize }, createNormalizer),
    stats,
  };
  return (record) => convertRecord(record, task);
}
