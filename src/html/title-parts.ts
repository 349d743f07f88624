import { textKey } from '../article/text-key.js';

/** Between the parts of a page title: «عنوان خبر | نام پایگاه». */
export const BETWEEN_NAMES = /\s+[|»›:–—-]\s+/;

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
export function titlePartOf(key: string, titles: readonly string[]): TitlePart {
  if (key === '') return null;
  let found: TitlePart = null;
  for (const title of titles) {
    if (textKey(title) === key) return 'title';
    const parts = title.split(BETWEEN_NAMES).map((part) => textKey(part));
    if (!parts.includes(key)) continue;
    const isLongest = parts.every(({ length }) => length <= key.length);
    found = isLongest ? 'longest' : (found ?? 'name');
  }
  return found;
}
