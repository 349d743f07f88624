import { codeUnitAt } from '../core/code-unit.js';
import { isArabicScriptLetter } from '../persian/letters.js';
import { type Boilerplate, boilerplateOf } from './boilerplate.js';
import {
  type BoilerplateFrame,
  boilerplateFrame,
  isBoilerplate,
  isInOtherContent,
  isOnlyLayout,
  keepBuilderParts,
} from './boilerplate-frames.js';
import { HEADING, HEADINGS, roleOfElement } from './element-roles.js';
import { INLINE, UNSEEN } from './elements.js';
import { attribute, type HtmlElement, type HtmlText, type ParsedHtml, walk } from './parser.js';
import type { Role, RoleName } from './templates.js';

/** An element whose role is given by a template, microdata or its tag. */
export interface RoleElement extends RoleName {
  element: HtmlElement;
  /** Letters of the Arabic script in it. */
  letters: number;
}

/** Result of one walk over a page. */
export interface PageIndex {
  page: ParsedHtml;
  /** Elements outside other stories, comments and menus. */
  roles: Partial<Record<Role, RoleElement[]>>;
  headings: RoleElement[];
  /** `meta`, `link`, `title` and scripts with JSON-LD, in order. */
  head: HtmlElement[];
  /** The element whose paragraphs have most letters: the body of a page without a known template. */
  prose: RoleElement | null;
  /** Paragraphs in an element, for elements that hold any. */
  proses: ReadonlyMap<HtmlElement, ElementProse>;
  /** `input` elements: some show the short address. */
  inputs: HtmlElement[];
  /** `textarea` elements: most are for comments. */
  fields: HtmlElement[];
  /** Links with letters, in order. */
  links: HtmlElement[];
  /** Elements with a short text and no blocks: one may be the headline. */
  shorts: RoleElement[];
  boilerplate: ReadonlyMap<HtmlElement, Boilerplate>;
}

export interface ElementProse {
  /** Letters of its own paragraphs, and half of those of its blocks. */
  own: number;
  /** Letters of all paragraphs in it. */
  all: number;
  /** All its letters. */
  letters: number;
}

interface Frame {
  element: HtmlElement;
  letters: number;
  /** Letters outside its blocks; `ownLinks` counts those in links. */
  own: number;
  ownLinks: number;
  /** All letters in links. */
  linked: number;
  /** Letters of its paragraphs. */
  prose: number;
  /** The same, with its blocks counted in full. */
  allProse: number;
  hasHeading: boolean;
  hasBlock: boolean;
  boilerplate: BoilerplateFrame | null;
}

type Found = RoleElement & { boilerplate: BoilerplateFrame | null };

/** Few pages have more elements of one role; later ones are not part of the article. */
const MOST_OF_A_ROLE = 1000;
const HEAD_TAGS: ReadonlySet<string> = new Set(['link', 'meta', 'title']);

/**
 * Indexes a page in one walk.
 *
 * @param foreign elements that are other content, whatever their names
 */
export function indexPage(page: ParsedHtml, foreign: ReadonlySet<HtmlElement> = NONE): PageIndex {
  const found: Found[] = [];
  const boilerplates: BoilerplateFrame[] = [];
  const bottom = newFrame(null as unknown as HtmlElement, null);
  const frames: Frame[] = [bottom];
  let [order, links] = [0, 0];
  const lists: ElementLists = { head: [], inputs: [], fields: [], links: [], shorts: [], proses: new Map() };
  const rivals: Proses = { outside: [], inside: [] };
  walk(page.document, {
    enter(element) {
      if (element.tagName === 'a') links++;
      element.order = ++order;
      frames.push(newFrame(element, (frames.at(-1) as Frame).boilerplate));
      return true;
    },
    leave(element) {
      const frame = frames.pop() as Frame;
      element.last = order;
      if (element.tagName === 'a') links--;
      if (frame.boilerplate?.element === element) closeBoilerplate(frame.boilerplate, frame);
      addRole(found, frame);
      addToParent(frame, frames.at(-1) as Frame);
      addToLists(lists, frame);
      keepLargest(rivals, frame);
    },
    text(text) {
      const frame = frames.at(-1) as Frame;
      if (frame === bottom || UNSEEN.has(frame.element.tagName)) return;
      addLetters(frame, countArabicScriptLetters(page.html, text), links > 0);
    },
  });
  keepBuilderParts(boilerplates, bottom.allProse);
  const total = bottom.letters;
  return { page, ...shownLists(lists, total), prose: largestProse(rivals, total), ...sortFound(found, boilerplates, total) };

  function newFrame(element: HtmlElement, outer: BoilerplateFrame | null): Frame {
    const frame = emptyFrame(element, outer);
    const kind = element === null ? null : foreign.has(element) ? 'foreign' : boilerplateOf(element);
    if (kind === null) return frame;
    frame.boilerplate = boilerplateFrame(element, kind, outer);
    boilerplates.push(frame.boilerplate);
    return frame;
  }
}

function addLetters(frame: Frame, letters: number, isLinked: boolean): void {
  frame.letters += letters;
  frame.own += letters;
  if (!isLinked) return;
  frame.ownLinks += letters;
  frame.linked += letters;
}

function shownLists(lists: ElementLists, total: number): ElementLists {
  return { ...lists, shorts: lists.shorts.filter(({ boilerplate }) => !isInOtherContent(boilerplate, total)) };
}

function emptyFrame(element: HtmlElement, boilerplate: BoilerplateFrame | null): Frame {
  return { element, letters: 0, own: 0, ownLinks: 0, linked: 0, prose: 0, allProse: 0, hasHeading: false, hasBlock: false, boilerplate };
}

const NONE: ReadonlySet<HtmlElement> = new Set();

interface ElementLists extends Pick<PageIndex, 'head' | 'inputs' | 'fields' | 'links'> {
  shorts: Found[];
  proses: Map<HtmlElement, ElementProse>;
}

function addToLists({ head, inputs, fields, links, shorts, proses }: ElementLists, frame: Frame): void {
  const { element, letters, boilerplate, prose, allProse } = frame;
  if (HEAD_TAGS.has(element.tagName) || isStructuredData(element)) head.push(element);
  if (element.tagName === 'input' && inputs.length < MOST_INPUTS) inputs.push(element);
  if (element.tagName === 'textarea' && fields.length < MOST_INPUTS) fields.push(element);
  if (element.tagName === 'a' && letters > 0 && links.length < MOST_LINKS) links.push(element);
  if (isShortText(frame) && shorts.length < MOST_SHORTS) shorts.push({ ...HEADING, element, letters, boilerplate });
  if (allProse > 0) proses.set(element, { own: prose, all: allProse, letters });
}

/** In letters. */
const LONGEST_SHORT = 250;
const MOST_SHORTS = 200;
const MOST_LINKS = 5000;
const MOST_INPUTS = 200;

function isShortText({ element, letters, hasBlock }: Frame): boolean {
  return (
    letters > 1 &&
    letters <= LONGEST_SHORT &&
    !hasBlock &&
    element.tagName !== 'title' &&
    !INLINE.has(element.tagName) &&
    !HEADINGS.has(element.tagName)
  );
}

const PROSE: RoleName = { family: 'page', role: 'body', rank: 0 };

/** Elements in the order of increasing prose: `outside` any boilerplate, and `inside` elements that may turn out not to be boilerplate. */
interface Proses {
  outside: Prose[];
  inside: Prose[];
}

type Prose = Found & { prose: number };

function keepLargest({ outside, inside }: Proses, { element, letters, boilerplate, prose }: Frame): void {
  if (prose === 0 || (boilerplate?.element === element && boilerplate.kind !== 'layout') || INLINE.has(element.tagName)) return;
  const rivals = boilerplate === null ? outside : inside;
  if (prose > (rivals.at(-1)?.prose ?? 0)) rivals.push({ ...PROSE, element, letters, boilerplate, prose });
}

function largestProse({ outside, inside }: Proses, total: number): RoleElement | null {
  const one = outside.at(-1) ?? null;
  const other = inside.findLast(({ boilerplate }) => !isInOtherContent(boilerplate, total)) ?? null;
  const sure = one && other ? (one.prose >= other.prose ? one : other) : (one ?? other);
  const laidOut = inside.findLast(({ boilerplate }) => isOnlyLayout(boilerplate)) ?? null;
  return laidOut && laidOut.prose > FAR_MORE * (sure?.prose ?? 0) ? laidOut : sure;
}

/** Prose in layout elements wins if it has this many times the other prose: page builders name every part as layout. */
const FAR_MORE = 1.25;

function closeBoilerplate(boilerplate: BoilerplateFrame, { letters, allProse, linked, hasHeading }: Frame): void {
  boilerplate.letters = letters;
  boilerplate.prose = allProse;
  boilerplate.linked = linked;
  boilerplate.hasHeading = hasHeading;
}

function sortFound(
  found: readonly Found[],
  boilerplateFrames: readonly BoilerplateFrame[],
  total: number,
): Pick<PageIndex, 'roles' | 'headings' | 'boilerplate'> {
  const roles: PageIndex['roles'] = {};
  const headings: RoleElement[] = [];
  const isHidden = ({ boilerplate }: Found): boolean => boilerplate?.isHidden ?? false;
  const shown = new Set(found.filter((one) => !isHidden(one)).map(({ role }) => role));
  for (const one of found) {
    const { boilerplate, ...element } = one;
    roles[element.role] ??= [];
    const list = element.rank === HEADING.rank && element.role === 'headline' ? headings : (roles[element.role] as RoleElement[]);
    // Some pages hide an exact date: a hidden element counts where no other of its role is shown.
    if (isHidden(one) && shown.has(one.role)) continue;
    if (list.length < MOST_OF_A_ROLE && !isInOtherContent(boilerplate, total)) list.push(element);
  }
  const kinds = boilerplateFrames
    .filter((boilerplate) => isBoilerplate(boilerplate, total))
    .map(({ element, kind }) => [element, kind === 'apparatus' ? kind : 'foreign'] as const);
  return { roles, headings, boilerplate: new Map<HtmlElement, Boilerplate>(kinds) };
}

/** In letters. */
const SHORTEST_PARAGRAPH = 20;
const SHORTEST_TEXT = 40;
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'dd']);

/**
 * Adds the counts of an element to its parent. Text of inline elements counts for their block; paragraphs count in full for their element,
 * and half for its parent.
 */
function addToParent(frame: Frame, parent: Frame): void {
  const { tagName } = frame.element;
  parent.letters += frame.letters;
  parent.linked += frame.linked;
  parent.hasHeading ||= frame.hasHeading || tagName === 'h1';
  parent.hasBlock ||= frame.hasBlock || !INLINE.has(tagName);
  if (frame.boilerplate?.element === frame.element && !frame.hasHeading && frame.boilerplate.kind !== 'layout') return;
  if (INLINE.has(tagName)) {
    parent.allProse += frame.allProse;
    parent.own += frame.own;
    parent.ownLinks += frame.ownLinks;
    parent.prose += frame.prose;
    return;
  }
  const paragraph = frame.own >= (tagName === 'p' ? SHORTEST_PARAGRAPH : SHORTEST_TEXT) && 3 * frame.ownLinks < frame.own ? frame.own : 0;
  // «<div>…</div><div>…</div>» are also paragraphs.
  const isLeaf = paragraph > 0 && !frame.hasBlock;
  if (isLeaf && !PARAGRAPHS.has(tagName)) frame.prose += paragraph;
  frame.allProse += paragraph;
  parent.allProse += frame.allProse;
  if (PARAGRAPHS.has(tagName) || isLeaf) parent.prose += PARAGRAPHS.has(tagName) ? paragraph + frame.prose : frame.prose;
  else {
    frame.prose += paragraph;
    parent.prose += frame.prose / 2;
  }
}

function countArabicScriptLetters(html: string, { segments }: HtmlText): number {
  let letters = 0;
  for (let at = 0; at < segments.length; at += 2) {
    const end = segments[at + 1] as number;
    for (let offset = segments[at] as number; offset < end; offset++) if (isArabicScriptLetter(codeUnitAt(html, offset))) letters++;
  }
  return letters;
}

function isStructuredData(element: HtmlElement): boolean {
  return element.tagName === 'script' && (attribute(element, 'type') ?? '').toLowerCase().includes('ld+json');
}

function addRole(found: Found[], { element, letters, boilerplate }: Frame): void {
  const name = roleOfElement(element);
  if (name) found.push({ family: name.family, role: name.role, rank: name.rank, element, letters, boilerplate });
}
