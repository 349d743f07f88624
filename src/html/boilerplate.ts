import { memoize } from '../core/memoize.js';
import { classWords } from './class-words.js';
import { attribute, type HtmlElement } from './parser.js';

/** Kind of an element that is not part of the article. */
export type Boilerplate =
  /** Other content: other stories, comments, advertisements, menus. */
  | 'foreign'
  /** Part of the article but not of its text: captions, tags, share buttons, breadcrumbs. */
  | 'apparatus';

/** A `form` may hold the whole page. */
const LAYOUT_TAGS: ReadonlySet<string> = new Set(['dialog', 'form', 'menu']);
const APPARATUS_TAGS: ReadonlySet<string> = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'embed',
  'figcaption',
  'footer',
  'iframe',
  'input',
  'map',
  'nav',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** Words of classes and ids, with Persian words in the Latin spelling of templates. */
const OTHER_CONTENT: readonly string[] = [
  'ad',
  'ads',
  'adv',
  'advert',
  'advertisement',
  'advertising',
  'agahi',
  'banner',
  'comm',
  'comment',
  'comments',
  'latest',
  'login',
  'mortabet',
  'most',
  'mostviewed',
  'nazar',
  'nazarat',
  'newsletter',
  'poll',
  'popup',
  'promo',
  'recommended',
  'related',
  'reply',
  'sponsored',
  'suggested',
  'tabligh',
  'tablighat',
  'ticker',
];
const LAYOUT: readonly string[] = ['cookie', 'menu', 'modal', 'navbar', 'search', 'sidebar', 'widget'];
const APPARATUS: readonly string[] = [
  'breadcrumb',
  'breadcrumbs',
  'caption',
  'copyright',
  'footer',
  'keyword',
  'keywords',
  'rating',
  'share',
  'sharing',
  'shortlink',
  'social',
  'tag',
  'tags',
  'tinyurl',
  'toolbar',
];

const KINDS: ReadonlyMap<string, Boilerplate | 'layout'> = new Map<string, Boilerplate | 'layout'>([
  ...LAYOUT.map((word) => [word, 'layout'] as const),
  ...APPARATUS.map((word) => [word, 'apparatus'] as const),
  ...OTHER_CONTENT.map((word) => [word, 'foreign'] as const),
]);

/** Never boilerplate: these elements hold the page, whatever their classes. */
const HOLDERS: ReadonlySet<string> = new Set(['article', 'body', 'html', 'main']);

/** Classifies an element; `layout` elements are boilerplate beside the article, but may also contain it. */
export function boilerplateOf(element: HtmlElement): Boilerplate | 'layout' | null {
  const { tagName } = element;
  if (tagName === 'aside' || tagName === 'amp-ad' || tagName === 'amp-sidebar') return 'foreign';
  if (LAYOUT_TAGS.has(tagName)) return 'layout';
  if (APPARATUS_TAGS.has(tagName)) return 'apparatus';
  if (HOLDERS.has(tagName)) return null;
  if (asksForAddress(element)) return 'apparatus';
  if (isHiddenElement(element)) return 'apparatus';
  const classes = attribute(element, 'class');
  const id = attribute(element, 'id');
  const byClass = classes === null ? null : boilerplateOfClasses(classes);
  const byId = id === null || byClass === 'foreign' ? null : boilerplateOfNames(id);
  return byId === 'foreign' ? byId : (byClass ?? byId);
}

/** Classes of an element with a word of layout: `elementor-widget`. */
export function layoutClasses(element: HtmlElement): string[] {
  const names = (attribute(element, 'class') ?? '').split(WHITE_SPACE);
  return names.filter((name) => classWords(name).some((word) => KINDS.get(word) === 'layout'));
}

const WHITE_SPACE = /\s+/;

/** True if only classes that also hold the article make an element boilerplate: page builders name every part so. */
export function isOnlyLayoutOf(element: HtmlElement, classes: ReadonlySet<string>): boolean {
  if (LAYOUT_TAGS.has(element.tagName)) return false;
  const shared = layoutClasses(element).filter((name) => classes.has(name));
  if (shared.length === 0) return false;
  const known = new Set(shared.flatMap(classWords));
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return classWords(names).every((word) => known.has(word) || !KINDS.has(word));
}

/** True for a box to subscribe to a newsletter, in the middle of a text. */
function asksForAddress({ childNodes }: HtmlElement): boolean {
  if (childNodes.length > MOST_PARTS_OF_BOX) return false;
  return childNodes.some((node) => 'tagName' in node && node.tagName === 'input' && attribute(node, 'type')?.toLowerCase() === 'email');
}

const MOST_PARTS_OF_BOX = 10;

const NOT_SHOWN = /display\s*:\s*none/i;

/** True for an element that a browser does not show, by its own attributes. */
export function isHiddenElement(element: HtmlElement): boolean {
  return attribute(element, 'hidden') !== null || NOT_SHOWN.test(attribute(element, 'style') ?? '');
}

const boilerplateOfClasses = /* @__PURE__ */ memoize(2000, boilerplateOfNames);

function boilerplateOfNames(names: string): Boilerplate | 'layout' | null {
  let found: Boilerplate | 'layout' | null = null;
  for (const word of classWords(names)) {
    const kind = KINDS.get(word);
    if (kind === 'foreign') return kind;
    found ??= kind ?? null;
  }
  return found;
}
