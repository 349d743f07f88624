import { isCategoryAddress } from './link-address.js';
import { attribute, type HtmlElement } from './parser.js';
import { type RoleName, roleByName, roleByProperty } from './templates.js';

/** Rank of a role that only the tag gives: after all names. */
export const UNNAMED_RANK = 5000;
export const HEADING: RoleName = { family: 'page', role: 'headline', rank: UNNAMED_RANK };
const AUTHOR: RoleName = { family: 'page', role: 'authors', rank: UNNAMED_RANK };
const SECTION: RoleName = { family: 'page', role: 'section', rank: UNNAMED_RANK };
const TIME: RoleName = { family: 'page', role: 'published', rank: UNNAMED_RANK };
const TAG: RoleName = { family: 'page', role: 'tags', rank: UNNAMED_RANK };

/** The headline may be a heading of the second or third level, if the metadata repeat it. */
export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);

/** Returns the role of an element by microdata, template or tag. */
export function roleOfElement(element: HtmlElement): RoleName | null {
  return (
    roleByProperty(attribute(element, 'itemprop')) ??
    roleByName(attribute(element, 'class'), attribute(element, 'id')) ??
    roleByTag(element) ??
    (HEADINGS.has(element.tagName) ? HEADING : null)
  );
}

/** `rel="category tag"`: a section, also where it is called a tag. */
const CATEGORY_RELATION = /(?:^|[\s,])category(?:$|[\s,])/;
const TAG_RELATION = /(?:^|[\s,])tag(?:$|[\s,])/;

function roleByTag(element: HtmlElement): RoleName | null {
  if (element.tagName === 'time') return TIME;
  if (element.tagName !== 'a') return null;
  const relations = (attribute(element, 'rel') ?? '').toLowerCase();
  if (relations === 'author') return AUTHOR;
  if (CATEGORY_RELATION.test(relations)) return SECTION;
  if (!TAG_RELATION.test(relations)) return null;
  return isCategoryAddress(attribute(element, 'href') ?? '') ? SECTION : TAG;
}
