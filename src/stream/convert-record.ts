import type { DiagnosticCode, ParsedArticle, RuleName } from '../api/types.js';
import { kindOf } from '../core/assert.js';
import { type FieldPath, membersAt } from './field-path.js';
import { type Member, stringOf } from './json-members.js';
import { type RecordText, readRecord } from './record-text.js';
import { errorMember, errorRecord, type RejectReason } from './rejects.js';

/** Conversion of a record. */
export interface RecordTask {
  fields: readonly FieldPath[];
  /** Normalizes a text; `onRule` receives each rule that made an edit. */
  normalize(text: string, onRule: ((rule: RuleName) => void) | null): string;
  article: ArticleTask | null;
  /** Adds `_stats` to each record. */
  stats: boolean;
}

export interface ArticleTask {
  field: FieldPath;
  /** The field that receives the article. */
  as: string;
  /** The field that holds the address of the page. */
  urlField: FieldPath | null;
  parse(text: string, url: string | undefined): ParsedArticle;
}

/** Number of edits by rule in the fields of a record, and number of diagnostics by code of its article. */
interface RecordStats {
  edits: Partial<Record<RuleName, number>>;
  diagnostics: Partial<Record<DiagnosticCode, number>>;
}

const STATS_FIELD = '_stats';

/** Output for a line. With a reason, `line` is the record with its error, for callers that keep bad records in their place. */
export interface ConvertedRecord {
  line: string;
  reason: RejectReason | null;
}

/**
 * Converts a line of JSON Lines, without its line feed. A record without changes is returned as the same string; otherwise only the changed
 * texts differ.
 */
export function convertRecord(line: string, task: RecordTask): ConvertedRecord {
  const unread = recordProblem(line);
  if (unread) return { line: errorRecord(unread, line), reason: unread };
  const record = readRecord(line);
  const paths = task.article ? [...task.fields, task.article.field] : task.fields;
  for (const path of paths) {
    const reason = textProblem(record, path);
    if (!reason) continue;
    const [name, json] = errorMember(reason);
    record.set(name, json);
    return { line: record.finish(), reason };
  }
  const stats: RecordStats | null = task.stats ? { edits: {}, diagnostics: {} } : null;
  normalizeFields(record, task, stats);
  if (task.article) addArticle(record, task.article, stats);
  if (stats) record.set(STATS_FIELD, JSON.stringify(stats));
  return { line: record.finish(), reason: null };
}

function recordProblem(line: string): RejectReason | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return null;
    return { code: 'no-object', message: `expected a JSON object, got ${kindOf(value)}` };
  } catch (error) {
    return { code: 'not-json', message: `expected a JSON object: ${(error as Error).message}` };
  }
}

function textProblem({ json, members }: RecordText, { name, steps, isOptional }: FieldPath): RejectReason | null {
  if (isOptional) return null;
  const values = membersAt(json, members, steps);
  if (values.length === 0) return { code: 'no-field', message: `field '${name}': expected a string, but there is no such field` };
  const other = values.find(({ start }) => json[start] !== '"');
  return other
    ? { code: 'no-text', message: `field '${name}': expected a string, got ${kindOf(JSON.parse(json.slice(other.start, other.end)))}` }
    : null;
}

/** Returns the strings that a path leads to. */
function textsAt({ json, members }: RecordText, { steps }: FieldPath): (Member & { text: string })[] {
  return membersAt(json, members, steps)
    .filter(({ start }) => json[start] === '"')
    .map((value) => ({ ...value, text: stringOf(json, value.start, value.end) }));
}

function normalizeFields(record: RecordText, { fields, normalize }: RecordTask, stats: RecordStats | null): void {
  const onRule = stats && ((rule: RuleName) => increment(stats.edits, rule));
  for (const field of fields) {
    for (const value of textsAt(record, field)) {
      const normalized = normalize(value.text, onRule);
      if (normalized !== value.text) record.replace(value, JSON.stringify(normalized));
    }
  }
}

function addArticle(record: RecordText, { field, as, urlField, parse }: ArticleTask, stats: RecordStats | null): void {
  const [page] = textsAt(record, field);
  const [url] = urlField ? textsAt(record, urlField) : [];
  const parsed = page && parse(page.text, url?.text);
  record.set(as, JSON.stringify(parsed?.article ?? null));
  if (stats) for (const { code } of parsed?.diagnostics ?? []) increment(stats.diagnostics, code);
}

function increment<Name extends string>(counts: Partial<Record<Name, number>>, name: Name): void {
  counts[name] = ((counts[name] as number | undefined) ?? 0) + 1;
}
