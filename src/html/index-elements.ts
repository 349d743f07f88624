import { codeUnitAt } from '../core/code-unit.js';
import { isArabicScriptLetter } from '../persian/letters.js';
import { type Noise, noiseOf } from './boilerplate.js';
import { HEADING, HEADINGS, roleOf } from './element-roles.js';
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
  /** Links with letters, in order. */
  links: HtmlElement[];
  /** Elements with a short text and no blocks: one may be the headline. */
  shorts: RoleElement[];
  noise: ReadonlyMap<HtmlElement, Noise>;
}

interface NoiseFrame {
  element: HtmlElement;
  kind: Noise | 'layout';
  letters: number;
  hasHeading: boolean;
  outer: NoiseFrame | null;
}

export interface ElementProse {
  /** Letters of its own paragraphs, and half of those of its blocks. */
  own: number;
  /** Letters of all paragraphs in it. */
  all: number;
}

interface Frame {
  element: HtmlElement;
  letters: number;
  /** Letters outside its blocks; `ownLinks` counts those in links. */
  own: number;
  ownLinks: number;
  /** Letters of its paragraphs. */
  prose: number;
  /** The same, with its blocks counted in full. */
  allProse: number;
  hasHeading: boolean;
  hasBlock: boolean;
  noise: NoiseFrame | null;
}

type Found = RoleElement & { noise: NoiseFrame | null };

/** Few pages have more elements of one role; later ones are not part of the article. */
const MOST_OF_A_ROLE = 1000;
const HEAD_TAGS: ReadonlySet<string> = new Set(['link', 'meta', 'title']);

export function indexPage(page: ParsedHtml): PageIndex {
  const found: Found[] = [];
  const noises: NoiseFrame[] = [];
  const bottom = newFrame(null as unknown as HtmlElement, null);
  const frames: Frame[] = [bottom];
  let order = 0;
  let links = 0;
  const lists: Lists = { head: [], inputs: [], links: [], shorts: [], proses: new Map() };
  const rivals: Proses = { outside: [], inside: [] };
  walk(page.document, {
    enter(element) {
      if (element.tagName === 'a') links++;
      element.order = ++order;
      frames.push(newFrame(element, (frames.at(-1) as Frame).noise));
      return true;
    },
    leave(element) {
      const frame = frames.pop() as Frame;
      element.last = order;
      if (element.tagName === 'a') links--;
      if (frame.noise?.element === element) closeNoise(frame.noise, frame);
      addRole(found, frame);
      passOn(frame, frames.at(-1) as Frame);
      list(lists, frame);
      keepMost(rivals, frame);
    },
    text(text) {
      const frame = frames.at(-1) as Frame;
      if (frame === bottom || UNSEEN.has(frame.element.tagName)) return;
      const letters = countLetters(page.html, text);
      frame.letters += letters;
      frame.own += letters;
      if (links > 0) frame.ownLinks += letters;
    },
  });
  const shorts = lists.shorts.filter(({ noise }) => !isForeign(noise, bottom.letters));
  return { page, ...lists, shorts, prose: mostProse(rivals, bottom.letters), ...sortFound(found, noises, bottom.letters) };

  function newFrame(element: HtmlElement, outer: NoiseFrame | null): Frame {
    const frame = { element, letters: 0, own: 0, ownLinks: 0, prose: 0, allProse: 0, hasHeading: false, hasBlock: false, noise: outer };
    const kind = element === null ? null : noiseOf(element);
    if (kind === null) return frame;
    frame.noise = { element, kind, letters: 0, hasHeading: false, outer };
    noises.push(frame.noise);
    return frame;
  }
}

interface Lists extends Pick<PageIndex, 'head' | 'inputs' | 'links'> {
  shorts: Found[];
  proses: Map<HtmlElement, ElementProse>;
}

function list({ head, inputs, links, shorts, proses }: Lists, frame: Frame): void {
  const { element, letters, noise, prose, allProse } = frame;
  if (HEAD_TAGS.has(element.tagName) || isStructuredData(element)) head.push(element);
  if (element.tagName === 'input' && inputs.length < MOST_INPUTS) inputs.push(element);
  if (element.tagName === 'a' && letters > 0 && links.length < MOST_LINKS) links.push(element);
  if (isShort(frame) && shorts.length < MOST_SHORTS) shorts.push({ ...HEADING, element, letters, noise });
  if (allProse > 0) proses.set(element, { own: prose, all: allProse });
}

/** In letters. */
const LONGEST_SHORT = 250;
const MOST_SHORTS = 200;
const MOST_LINKS = 5000;
const MOST_INPUTS = 200;

function isShort({ element, letters, hasBlock }: Frame): boolean {
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

function keepMost({ outside, inside }: Proses, { element, letters, noise, prose }: Frame): void {
  if (prose === 0 || (noise?.element === element && noise.kind !== 'layout') || INLINE.has(element.tagName)) return;
  const rivals = noise === null ? outside : inside;
  if (prose > (rivals.at(-1)?.prose ?? 0)) rivals.push({ ...PROSE, element, letters, noise, prose });
}

function mostProse({ outside, inside }: Proses, total: number): RoleElement | null {
  const one = outside.at(-1) ?? null;
  const other = inside.findLast(({ noise }) => !isForeign(noise, total)) ?? null;
  const sure = one && other ? (one.prose >= other.prose ? one : other) : (one ?? other);
  const laidOut = inside.findLast(({ noise }) => isOnlyLayout(noise)) ?? null;
  return laidOut && laidOut.prose > FAR_MORE * (sure?.prose ?? 0) ? laidOut : sure;
}

/** Prose in layout elements wins if it has this many times the other prose: page builders name every part as layout. */
const FAR_MORE = 1.25;

function isOnlyLayout(innermost: NoiseFrame | null): boolean {
  let noise = innermost;
  for (let count = 0; noise && count < MOST_NOISE_AROUND; count++) {
    if (noise.kind === 'foreign') return false;
    noise = noise.outer;
  }
  return noise === null;
}

function closeNoise(noise: NoiseFrame, { letters, hasHeading }: Frame): void {
  noise.letters = letters;
  noise.hasHeading = hasHeading;
}

/** Not boilerplate, whatever its name: an element with a heading of the first level, and a layout element with most of the page. */
function isNoise({ kind, letters, hasHeading }: NoiseFrame, total: number): boolean {
  if (kind === 'apparatus') return true;
  return !hasHeading && (kind === 'foreign' || 2 * letters < total);
}

const MOST_NOISE_AROUND = 64;

function isForeign(innermost: NoiseFrame | null, total: number): boolean {
  let noise = innermost;
  for (let count = 0; noise && count < MOST_NOISE_AROUND; count++) {
    if (noise.kind !== 'apparatus' && isNoise(noise, total)) return true;
    noise = noise.outer;
  }
  return noise !== null;
}

function sortFound(found: readonly Found[], noises: readonly NoiseFrame[], total: number): Pick<PageIndex, 'roles' | 'headings' | 'noise'> {
  const roles: PageIndex['roles'] = {};
  const headings: RoleElement[] = [];
  for (const { noise, ...element } of found) {
    roles[element.role] ??= [];
    const list = element.rank === HEADING.rank && element.role === 'headline' ? headings : (roles[element.role] as RoleElement[]);
    if (list.length < MOST_OF_A_ROLE && !isForeign(noise, total)) list.push(element);
  }
  const kinds = noises
    .filter((noise) => isNoise(noise, total))
    .map(({ element, kind }) => [element, kind === 'apparatus' ? kind : 'foreign'] as const);
  return { roles, headings, noise: new Map<HtmlElement, Noise>(kinds) };
}

/** In letters. */
const SHORTEST_PARAGRAPH = 20;
const SHORTEST_TEXT = 40;
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'dd']);

/**
 * Adds the counts of an element to its parent. Text of inline elements counts for their block; paragraphs count in full for their element,
 * and half for its parent.
 */
function passOn(frame: Frame, parent: Frame): void {
  const { tagName } = frame.element;
  parent.letters += frame.letters;
  parent.hasHeading ||= frame.hasHeading || tagName === 'h1';
  parent.hasBlock ||= frame.hasBlock || !INLINE.has(tagName);
  if (frame.noise?.element === frame.element && !frame.hasHeading && frame.noise.kind !== 'layout') return;
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

function countLetters(html: string, { segments }: HtmlText): number {
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

function addRole(found: Found[], { element, letters, noise }: Frame): void {
  const name = roleOf(element);
  if (name) found.push({ family: name.family, role: name.role, rank: name.rank, element, letters, noise });
}
