import { textKey } from '../article/text-key.js';
import { textOfElement } from './displayed-lines.js';
import { isWithin, orderOf } from './element-order.js';
import type { PageIndex, RoleElement } from './index-elements.js';
import { attribute, type HtmlElement } from './parser.js';
import { asValue, type Value } from './values.js';

/** Links of one list: children of one parent, or of its items. */
interface LinkList {
  parent: HtmlElement;
  links: HtmlElement[];
}

const ITEMS: ReadonlySet<string> = new Set(['li', 'span', 'b', 'strong', 'small', 'dd']);

/** Greatest number of links between headline or body and a list. */
const MOST_LOOKED_AT = 120;
const NOTHING = (): boolean => false;

function listsOf(links: readonly HtmlElement[]): LinkList[] {
  const lists: LinkList[] = [];
  for (const link of links) {
    let parent = link.parentNode;
    while (ITEMS.has(parent.tagName)) parent = parent.parentNode;
    const before = lists.at(-1);
    if (before?.parent === parent) before.links.push(link);
    else lists.push({ parent, links: [link] });
  }
  return lists;
}

const hrefOf = (link: HtmlElement): string => attribute(link, 'href') ?? '';

/** `/tag/x`, `/fa/topics/12`, `/search?q=x` */
const TAG_ADDRESS = /(?:^|\/)(?:tags?|topics?|keywords?|labels?|search|t)(?:\/|\?|$)|[?&](?:q|tag|keyword|search)=/i;
const FEWEST_TAGS = 2;
/** In UTF-16 code units: length of the article text that is searched for tags. */
const LONGEST_SAID = 20_000;
/** In UTF-16 code units. */
const LONGEST_TAG = 40;
const MOST_WORDS_OF_TAG = 4;

/** Returns the list of links below the body that lead to tags, or whose texts occur in the article. */
export function structuralTags(
  index: PageIndex,
  body: RoleElement | null,
  headline: RoleElement | null,
  said: () => string,
): Value<string>[] {
  if (!body) return [];
  const from = Math.max(orderOf(body.element), headline ? orderOf(headline.element) : 0);
  const sections = new Set((index.roles.section ?? []).map(({ element }) => element));
  const below = index.links
    .filter((link) => orderOf(link) > from)
    .slice(0, MOST_LOOKED_AT)
    .filter((link) => !isInOtherContent(link, index) && !sections.has(link));
  let text: string | undefined;
  for (const { parent, links } of listsOf(below)) {
    const isInside = isWithin(parent, body.element) && !isLate(parent, body.element);
    const isTagged = links.every((link) => TAG_ADDRESS.test(hrefOf(link)));
    if (isInside || (links.length < FEWEST_TAGS && !isTagged)) continue;
    const tags = links.map((link) => textOfElement(index.page, link, NOTHING)).filter((tag) => HAS_LETTER.test(tag.text));
    if (!tags.every((tag) => tag.text.length <= LONGEST_TAG && tag.text.split(' ').length <= MOST_WORDS_OF_TAG)) continue;
    if (tags.length === 0) continue;
    if (!isTagged) text ??= textKey(said().slice(0, LONGEST_SAID));
    const known = isTagged ? tags.length : tags.filter((tag) => text?.includes(textKey(tag.text))).length;
    if (isTagged || (parent !== body.element && 2 * known >= tags.length && tags.length >= FEWEST_TAGS))
      return tags.map((tag) => asValue({ ...tag, text: tag.text.replace(HASH, '') }, 'structure/tags', 'likely'));
  }
  return [];
}

const HAS_LETTER = /\p{L}/u;
const HASH = /^#\s*/;

/** True if only links follow in the body. */
function isLate(list: HtmlElement, body: HtmlElement): boolean {
  return list === body || (list.last ?? 0) >= (body.last ?? 0) - 2;
}

function isInOtherContent(link: HtmlElement, { boilerplate }: PageIndex): boolean {
  let outer: HtmlElement | undefined = link;
  for (let count = 0; outer && count < MOST_OUTER; count++) {
    if (boilerplate.get(outer) === 'foreign') return true;
    outer = outer.parentNode;
  }
  return false;
}

const MOST_OUTER = 12;

/** In elements: greatest distance of a breadcrumb above the headline. */
const FARTHEST_PATH = 40;
const MOST_PLACES = 5;
/** Most links of an unordered list beside the headline: a menu has more. */
const MOST_UNORDERED = 2;
/** In UTF-16 code units. */
const LONGEST_PLACE = 30;

/**
 * Returns the links of a breadcrumb above the headline: each address continues the one before, or the list is ordered, or it is directly
 * above.
 */
export function structuralSection(index: PageIndex, headline: RoleElement | null): Value<string>[] {
  if (!headline) return [];
  const to = orderOf(headline.element);
  const above = index.links.filter((link) => orderOf(link) < to && orderOf(link) > to - FARTHEST_PATH && !isInOtherContent(link, index));
  for (const { parent, links } of listsOf(above).reverse()) {
    if (links.length > MOST_PLACES || !isPath(parent, links, headline.element)) continue;
    const places = links
      .filter((link) => hrefOf(link) !== '/')
      .map((link) => textOfElement(index.page, link, NOTHING))
      .filter((place) => HAS_LETTER.test(place.text));
    if (places.length === 0 || places.some((place) => place.text.length > LONGEST_PLACE)) continue;
    return places.map((place) => asValue(place, 'structure/section', 'likely'));
  }
  return [];
}

function isPath(parent: HtmlElement, links: readonly HtmlElement[], headline: HtmlElement): boolean {
  const addresses = links.map(hrefOf);
  if (addresses.some((address) => PERSON.test(address))) return false;
  const isBeside = isWithin(headline, parent.parentNode) || isWithin(headline, parent.parentNode?.parentNode ?? parent);
  if (!isBeside || isWithin(headline, parent)) return false;
  const isNested = addresses.length > 2 && addresses.slice(2).every((address, at) => address.startsWith(addresses[at + 1] ?? '/'));
  const isOrdered = parent.tagName === 'ol' || NAMED_PATH.test(attribute(parent, 'aria-label') ?? '');
  const holder = parent.parentNode;
  return isNested || isOrdered || (links.length <= MOST_UNORDERED && holder === headline.parentNode && holder.tagName !== 'body');
}

const PERSON = /\/(?:authors?|writers?|users?|persons?|reporters?)\//i;
const NAMED_PATH = /breadcrumb/i;
