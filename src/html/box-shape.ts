import { attribute, type HtmlElement, isElement } from './parser.js';

/** How alike two boxes are: by their classes, by their tags where they have no classes, or not at all. */
export type Likeness = 'class' | 'tag' | 'none' | 'other';

const WHITE_SPACE = /\s+/;
/** `elementor-element-4f81a3`: the number of one box. */
const NUMBERED = /[A-Za-z]*\d[A-Za-z\d]{3,}/;

/** Returns the names of a class list that many boxes may share. */
function sharedNames(classes: string): string {
  return classes
    .split(WHITE_SPACE)
    .filter((name) => name !== '' && !NUMBERED.test(name))
    .join(' ');
}

/** Compares two boxes; `other` are boxes with different classes. */
export function likeness(one: HtmlElement, other: HtmlElement): Likeness {
  if (one.tagName !== other.tagName) return 'none';
  const [classes, others] = [attribute(one, 'class') ?? '', attribute(other, 'class') ?? ''];
  if (classes === '' && others === '') return 'tag';
  const names = sharedNames(classes);
  if (classes === others || (names !== '' && names === sharedNames(others))) return 'class';
  return classes !== '' && others !== '' ? 'other' : 'none';
}

/** Parts of a text that some of its boxes have and others have not. */
const OCCASIONAL: ReadonlySet<string> = new Set(['br', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'picture', 'video']);

/** True if two boxes have parts of the same tags. */
export function hasSameParts(one: HtmlElement, other: HtmlElement): boolean {
  const parts = tagsOf(one);
  return parts !== '' && parts === tagsOf(other);
}

function tagsOf({ childNodes }: HtmlElement): string {
  const tags = new Set<string>();
  for (const node of childNodes) if (isElement(node) && !OCCASIONAL.has(node.tagName)) tags.add(node.tagName);
  return [...tags].sort().join(' ');
}
