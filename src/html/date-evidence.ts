import type { ArticleDate } from '../api/types.js';
import { isoDay } from '../article/iso-day.js';
import { type HtmlDiagnosticCode, htmlDiagnostic } from './diagnostics.js';
import { isSameMoment, type Merged } from './merge-sources.js';
import type { Value } from './values.js';

/** A date that a source of a page gives for a field. */
export interface DateEvidence {
  date: Value<ArticleDate>;
  /** Text of the page and its metadata are independent; two sources of one kind are not. */
  kind: 'shown' | 'metadata';
  /** True for a source that names the field; the others count if none does, and confirm. */
  isCertain: boolean;
}

/** True if the year was not read: such a date only confirms another one. */
const isIncomplete = ({ implied }: ArticleDate): boolean => implied.includes('year');

/**
 * Chooses the date of a field: the first complete one in the order of trust, unless both kinds of sources agree on another day. Its time
 * may come from any source that gives the same day.
 */
export function weighDates(evidence: readonly DateEvidence[], code: HtmlDiagnosticCode): Merged<ArticleDate> {
  const complete = evidence.filter(({ date }) => !isIncomplete(date.value));
  const rivals = complete.length > 0 ? complete : evidence;
  const first = agreed(rivals) ?? rivals[0];
  if (!first) return { taken: null, diagnostics: [] };
  const taken = withTime(first.date, evidence);
  const others = first.isCertain ? evidence.filter(({ isCertain }) => isCertain) : [];
  const diagnostics = others.flatMap(({ date }) => (isContradiction(date.value, taken.value) ? [htmlDiagnostic(code, date.span)] : []));
  return { taken, diagnostics };
}

/** Returns the first source of a day that both kinds of sources give, where the first of all stands alone. */
function agreed(rivals: readonly DateEvidence[]): DateEvidence | undefined {
  if (rivals.every(({ kind }) => kind === rivals[0]?.kind)) return undefined;
  const kindsOf = (one: DateEvidence): number =>
    new Set(rivals.flatMap(({ date, kind }) => (isoDay(date.value) === isoDay(one.date.value) ? [kind] : []))).size;
  const certain = rivals.filter(({ isCertain }) => isCertain);
  return (certain.length > 0 ? certain : rivals).find((one) => kindsOf(one) > 1);
}

function withTime(first: Value<ArticleDate>, evidence: readonly DateEvidence[]): Value<ArticleDate> {
  if (first.value.time) return first;
  const exact = evidence.find(
    ({ date: { value } }) => value.time && !value.implied.includes('day') && isoDay(value) === isoDay(first.value),
  );
  return exact?.date ?? first;
}

function isContradiction(date: ArticleDate, taken: ArticleDate): boolean {
  if (date.implied.includes('day')) return false;
  if (!isIncomplete(date)) return !isSameMoment(date, taken);
  return date.jalali.month !== taken.jalali.month || date.jalali.day !== taken.jalali.day;
}
