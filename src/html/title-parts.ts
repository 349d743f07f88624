import { textKey } from '../article/text-key.js';

/** Between the parts of a page title: «عنوان خبر | نام پایگاه». */
export const BETWEEN_NAMES = /\s+[|»›:–—-]\s+/;

/** Keys of a title of a page and of its parts. */
export interface TitleKeys {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Computes the keys of titles; titles without letters are left out. */
export function titleKeysOf(titles: readonly string[]): TitleKeys[] {
  return titles
    .map((title) => ({ whole: textKey(title), parts: title.split(BETWEEN_NAMES).map((part) => textKey(part)) }))
    .filter(({ whole }) => whole !== '');
}

/** Place of a heading in the titles of a page. */
export type TitlePart =
  /** One of the titles. */
  | 'title'
  /** The longest part of a title: the headline, since names of sites and sections are shorter. */
  | 'longest'
  /** Another part: the name of the site or section. */
  | 'name'
  | null;

/** Finds the key of a heading among titles and their parts. */
export function titlePartOf(key: string, titles: readonly TitleKeys[]): TitlePart {
  if (key === '') return null;
  let found: TitlePart = null;
  for (const { whole, parts } of titles) {
    if (whole === key) return 'title';
    if (!parts.includes(key)) continue;
    const isLongest = parts.every(({ length }) => length <= key.length);
    found = isLongest ? 'longest' : (found ?? 'name');
  }
  return found;
}
