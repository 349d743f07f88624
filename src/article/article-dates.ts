import type { Diagnostic } from '../api/diagnostics.js';
import type { ArticleDate } from '../api/types.js';
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
export function chooseDates(
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
    published: published && dateField(published),
    updated: updated && dateField(updated),
    candidates,
    diagnostics: [...dateDiagnostics(published, dateContext), ...dateDiagnostics(updated, dateContext)],
  };
}

function dateField(candidate: DateCandidate): Field<ArticleDate> | null {
  const span = dateSpan(candidate);
  return candidate.date && span && { value: candidate.date, span };
}

function dateDiagnostics(placed: PlacedItem | null, { likelyZone }: DateContext): Diagnostic[] {
  const span = placed && (placed.item.found?.span ?? placed.item.value);
  if (!span) return [];
  const { date, codes } = placed;
  const isLikely = likelyZone !== undefined && date?.implied.includes('time-zone') === true;
  return (isLikely ? [...codes, 'likely-time-zone' as const] : codes).map((code) => diagnostic(code, span));
}
