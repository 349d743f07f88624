import { type Boilerplate, isOnlyLayoutOf, layoutClasses } from './boilerplate.js';
import type { HtmlElement } from './parser.js';

/** An element that may be boilerplate: its size and its content decide. */
export interface BoilerplateFrame {
  element: HtmlElement;
  kind: Boilerplate | 'layout';
  letters: number;
  hasHeading: boolean;
  /** True if it, or an element around it, is not shown. */
  isHidden: boolean;
  outer: BoilerplateFrame | null;
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

/** Boxes with the same layout class as the box around a first heading count as boxes around it. */
export function keepBuilderParts(boilerplateFrames: readonly BoilerplateFrame[]): void {
  const layout = boilerplateFrames.filter(({ kind }) => kind === 'layout');
  const classes = new Set(layout.filter(({ hasHeading }) => hasHeading).flatMap(({ element }) => layoutClasses(element)));
  if (classes.size === 0) return;
  for (const frame of layout) frame.hasHeading ||= isOnlyLayoutOf(frame.element, classes);
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
