import type { ArticleDate } from '../api/types.js';
import { isoDay } from '../article/iso-day.js';
import { textKey } from '../article/text-key.js';
import { type HtmlDiagnostic, type HtmlDiagnosticCode, htmlDiagnostic } from './diagnostics.js';
import type { Value } from './values.js';

/** Chosen value of several sources, with a diagnostic for each source that disagrees. */
export interface Merged<Type> {
  taken: Value<Type> | null;
  diagnostics: HtmlDiagnostic[];
}

type Sources<Type> = readonly (Value<Type> | null | undefined)[];

/** Returns the first source with a value; sources are in the order of trust. */
export function firstValue<Type>(sources: Sources<Type>): Value<Type> | null {
  return sources.find((source) => source) ?? null;
}

/** Returns the first list that is not empty. */
export function firstList<Type>(lists: readonly (readonly Value<Type>[])[]): readonly Value<Type>[] {
  return lists.find((list) => list.length > 0) ?? [];
}

const MINUTE = 60_000;

/** True if two dates are less than a minute apart, or on one day if one has no time. */
export function isSameMoment(one: ArticleDate, other: ArticleDate): boolean {
  if (!one.time || !other.time) return isoDay(one) === isoDay(other);
  return Math.abs(Date.parse(one.iso) - Date.parse(other.iso)) <= MINUTE;
}

/** Titles agree if one contains the other, letter by letter: many have the name of the site after them. */
export function mergeTitles(sources: Sources<string>, code: HtmlDiagnosticCode): Merged<string> {
  const taken = firstValue(sources);
  const key = taken ? textKey(taken.value) : '';
  const isSame = (text: string): boolean => textKey(text).includes(key) || key.includes(textKey(text));
  return { taken, diagnostics: disagreements(sources, isSame, code) };
}

export function mergeCodes(sources: Sources<string>, code: HtmlDiagnosticCode): Merged<string> {
  const taken = firstValue(sources);
  return { taken, diagnostics: disagreements(sources, (value) => value === taken?.value, code) };
}

function disagreements<Type>(sources: Sources<Type>, isSame: (value: Type) => boolean, code: HtmlDiagnosticCode): HtmlDiagnostic[] {
  return sources.flatMap((source) => (source && !isSame(source.value) ? [htmlDiagnostic(code, source.span)] : []));
}
