import { ENGLISH } from './interface.en.js';
import { PERSIAN } from './interface.fa.js';

/** The same table in another language. */
type Translated<Table> = { readonly [Name in keyof Table]: Table[Name] extends string ? string : Translated<Table[Name]> };

export const LANGUAGES = ['fa', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Texts = Translated<typeof ENGLISH>;

export const TEXTS: Record<Language, Texts> = { fa: PERSIAN, en: ENGLISH };

/** «{edits} changes» → «12 changes» */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(language);
}

export function formatPercent(value: number, language: Language): string {
  return value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
}
