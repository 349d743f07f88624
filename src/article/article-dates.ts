import type { Diagnostic, DiagnosticCode } from '../api/diagnostics.js';
import type { ArticleDate, FieldSpan } from '../api/types.js';
import type { DateContext } from '../dates/resolve-date.js';
import { toAsciiDigits } from '../persian/digits.js';
import { choosePublished, chooseUpdated, type DateCandidate, dateCandidates, dateSpan } from './date-candidates.js';
import { witnessedDays } from './date-witnesses.js';
import { diagnostic } from './diagnostics.js';
import { chooseCode, type Field, type LineFields } from './fields.js';
import type { PageLine } from './page-line.js';
import type { PlacedItem } from './placed-item.js';
import type { TitleLines } from './title-lines.js';

export interface ArticleDates {
  published: Field<ArticleDate> | null;
  updated: Field<ArticleDate> | null;
  /** Dates beside the text, with their roles. */
  candidates: readonly DateCandidate[];
  diagnostics: Diagnostic[];
}

/** Chooses the dates of publication and change. The titles decide which dates are beside the headline. */
export function chooseArticleDates(
  raw: string,
  lines: readonly PageLine[],
  { items, dateContext }: Pick<LineFields, 'items' | 'dateContext'>,
  titles: TitleLines,
  url: string | null,
): ArticleDates {
  const code = chooseCode(items);
  const candidates = dateCandidates(raw, lines, items, titles);
  const witnesses = (): ReadonlySet<string> => {
    const written = code?.item.value ? toAsciiDigits(raw.slice(code.item.value.start, code.item.value.end)) : null;
    return witnessedDays(raw, { url, code: written, lines }, dateContext);
  };
  const published = choosePublished(candidates, { code: code?.line ?? null, title: titles.headline, witnesses });
  const updated = chooseUpdated(candidates);
  return {
    published: published && dateField(published.date, published.isDoubtful),
    updated: updated && dateField(updated, false),
    candidates,
    diagnostics: [
      ...dateDiagnostics(published?.date ?? null, dateContext, published?.isDoubtful),
      ...dateDiagnostics(updated, dateContext),
    ],
  };
}

function dateField(candidate: DateCandidate, isDoubtful: boolean): Field<ArticleDate> | null {
  const span = dateSpan(candidate, isDoubtful);
  return candidate.date && span && { value: candidate.date, span };
}

function dateDiagnostics(placed: PlacedItem | null, { likelyZone }: DateContext, isDoubtful = false): Diagnostic[] {
  const span = placed && (placed.item.found?.span ?? placed.item.value);
  if (!span) return [];
  const { date, codes } = placed;
  const found: DiagnosticCode[] = [...codes];
  if (likelyZone !== undefined && date?.implied.includes('time-zone')) found.push('likely-time-zone');
  if (isDoubtful) found.push('several-dates');
  return found.map((code) => diagnostic(code, span));
}

/** True for a name without a label beside a date that is not the article's: the author of a comment, or of another story. */
export function isBesideOtherDate(lines: readonly PageLine[], { candidates }: ArticleDates, { by, start }: FieldSpan): boolean {
  if (by !== 'line/author') return false;
  const at = lines.findIndex(({ span }) => span.start <= start && start < span.end);
  const hasDate = lines[at]?.items.some(({ found }) => found) ?? false;
  return hasDate && !candidates.some(({ line }) => line === at);
}
