import { codeUnitAt } from '../../core/code-unit.js';
import { isInvisible } from '../../core/invisible.js';
import type { CodeUnit } from '../../core/number-kinds.js';
import { isWhiteSpace } from '../../core/white-space.js';
import { codesOf } from './expressions.js';

/*
 * Signs of markdown, wikitext, LaTeX, HTML and templates that touch a word. A half-space beside them belongs to a word that continues after
 * them: `**می¦**شود`, `[کتاب](a)¦ها`, `{{name}}¦ها`, `$x$¦ها`
 */

/** Emphasis: the same sign opens and closes. */
const EMPHASIS: ReadonlySet<number> = /* @__PURE__ */ codesOf('*_~');
/** Signs that close, or open, other markup, and the guillemet: «ایران»¦هراسی. */
const ENDS: ReadonlySet<number> = /* @__PURE__ */ codesOf(')]}>`$»');
const BEGINS: ReadonlySet<number> = /* @__PURE__ */ codesOf('[{<`$\\');

/** True for * _ ~. */
export function isEmphasis(code: CodeUnit): boolean {
  return EMPHASIS.has(code);
}

/** A longer run of these signs is a rule across the page. */
const MOST_SIGNS = 3;

/** True if markup ends at `end`, after a visible character: `**می**▲`, `[کتاب](a)▲`. */
export function endsMarkup(text: string, end: number): boolean {
  return ENDS.has(codeUnitAt(text, end - 1)) || isEdge(text, end - 1, -1);
}

/** True if markup starts at `start`, before a visible character: `▲**شود`, `▲[کتاب](a)`. */
export function beginsMarkup(text: string, start: number): boolean {
  return BEGINS.has(codeUnitAt(text, start)) || isEdge(text, start, 1);
}

/**
 * True if one to {@link MOST_SIGNS} signs of emphasis run from `at` in a direction, and a visible character follows. Invisible characters
 * do not count: those that go would change the answer for a second call.
 */
function isEdge(text: string, from: number, step: 1 | -1): boolean {
  let signs = 0;
  let at = from;
  for (; signs <= MOST_SIGNS; at += step) {
    const code = codeUnitAt(text, at);
    if (isEmphasis(code)) signs++;
    else if (!isInvisible(code)) break;
  }
  return signs > 0 && signs <= MOST_SIGNS && isVisible(codeUnitAt(text, at));
}

/** False for white space and outside the text (NaN). */
function isVisible(code: CodeUnit): boolean {
  return code > 0 && !isWhiteSpace(code);
}
