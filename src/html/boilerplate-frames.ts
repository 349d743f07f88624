import { type Boilerplate, isHiddenElement, isOnlyLayoutOf, layoutClasses } from './boilerplate.js';
import type { HtmlElement } from './parser.js';

/** An element that may be boilerplate: its size and its content decide. */
export interface BoilerplateFrame {
  element: HtmlElement;
  kind: Boilerplate | 'layout';
  letters: number;
  /** Letters of its paragraphs, and letters in links. */
  prose: number;
  linked: number;
  hasHeading: boolean;
  /** True if it, or an element around it, is not shown. */
  isHidden: boolean;
  outer: BoilerplateFrame | null;
}

/** Opens the frame of an element; its counts are known when the element ends. */
export function boilerplateFrame(element: HtmlElement, kind: BoilerplateFrame['kind'], outer: BoilerplateFrame | null): BoilerplateFrame {
  const isHidden = outer?.isHidden || isHiddenElement(element);
  return { element, kind, letters: 0, prose: 0, linked: 0, hasHeading: false, isHidden, outer };
}

/** True if no element around is other content by its name. */
export function isOnlyLayout(innermost: BoilerplateFrame | null): boolean {
  let boilerplate = innermost;
  for (let count = 0; boilerplate && count < MOST_BOILERPLATE_AROUND; count++) {
    if (boilerplate.kind === 'foreign') return false;
    boilerplate = boilerplate.outer;
  }
  return boilerplate === null;
}

/** Not boilerplate, whatever its name: an element with a heading of the first level, and a layout element with most of the page. */
export function isBoilerplate({ kind, letters, hasHeading }: BoilerplateFrame, total: number): boolean {
  if (kind === 'apparatus') return true;
  return !hasHeading && (kind === 'foreign' || 2 * letters < total);
}

/**
 * Boxes with the same layout class as the box around a first heading count as boxes around it; so do boxes without many links, if those of
 * their class hold most of the prose of the page.
 *
 * @param prose letters of all paragraphs of the page
 */
export function keepBuilderParts(boilerplateFrames: readonly BoilerplateFrame[], prose: number): void {
  const layout = boilerplateFrames.filter(({ kind }) => kind === 'layout');
  if (layout.length === 0) return;
  const classes = new Set(layout.filter(({ hasHeading }) => hasHeading).flatMap(({ element }) => layoutClasses(element)));
  const ofText = classesOfText(layout, prose);
  if (classes.size > 0) for (const frame of layout) frame.hasHeading ||= isOnlyLayoutOf(frame.element, classes);
  if (ofText.size > 0) for (const frame of layout) frame.hasHeading ||= !isLinked(frame) && isOnlyLayoutOf(frame.element, ofText);
}

/** Share of the letters of a box that are paragraphs, and of those of the page that are in such boxes. */
const MOSTLY = 0.9;
const MOST = 0.5;
const FEWEST_BOXES = 2;

/** Returns the layout classes of boxes with nothing but prose that hold most of the prose of a page. */
function classesOfText(layout: readonly BoilerplateFrame[], prose: number): ReadonlySet<string> {
  const sums = new Map<string, { prose: number; boxes: number }>();
  for (const frame of layout) {
    if (frame.prose === 0 || frame.prose < MOSTLY * frame.letters || isLinked(frame)) continue;
    for (const name of layoutClasses(frame.element)) {
      const sum = sums.get(name) ?? { prose: 0, boxes: 0 };
      sums.set(name, { prose: sum.prose + frame.prose, boxes: sum.boxes + 1 });
    }
  }
  const found = [...sums].filter(([, sum]) => sum.prose > MOST * prose && sum.boxes >= FEWEST_BOXES);
  return new Set(found.map(([name]) => name));
}

/** Share of links in a box that is more than text. */
const MANY_LINKS = 0.3;

function isLinked({ letters, linked }: BoilerplateFrame): boolean {
  return linked > MANY_LINKS * letters;
}

const MOST_BOILERPLATE_AROUND = 64;

export function isInOtherContent(innermost: BoilerplateFrame | null, total: number): boolean {
  let boilerplate = innermost;
  for (let count = 0; boilerplate && count < MOST_BOILERPLATE_AROUND; count++) {
    if (boilerplate.kind !== 'apparatus' && isBoilerplate(boilerplate, total)) return true;
    boilerplate = boilerplate.outer;
  }
  return boilerplate !== null;
}
