import type { NormalizeOptions } from '../../api/types.js';
import { createNormalizer } from '../../index.js';
import { type ConvertedRecord, convertRecord } from '../../stream/convert-record.js';
import { type ArticleFieldOptions, normalizeCounted, readArticleTask, readFields } from '../../stream/record-task.js';

/** What is done with the records of a run, as data: so it can be told to a worker, and compared with an earlier run. */
export interface BatchTask {
  fields: readonly string[];
  /** How the fields, and those of the article, are normalized. */
  normalize: NormalizeOptions;
  article: Omit<ArticleFieldOptions, 'normalize'> | null;
  stats: boolean;
  /** A bad record stays in its place, with a field `_error`. */
  errorsInline: boolean;
  /** The length of the longest record that is converted. */
  maxBytes: number;
  /** Each batch is written as a gzip member of its own. */
  compress: { out: boolean; rejects: boolean };
}

/**
 * How each record is converted.
 *
 * @throws TypeError or RangeError that names the option and says what it takes
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
