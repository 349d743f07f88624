import { codeUnitAt } from '../../core/code-unit.js';
import { isWhiteSpace } from '../../core/white-space.js';

/*
 * Signs of markdown, wikitext, LaTeX, HTML and templates that touch a word. A half-space beside them belongs to a word that continues after
 * them: `**می¦**شود`, `[کتاب](a)¦ها`, `{{name}}¦ها`, `$x$¦ها`
 */

/** Emphasis: the same sign opens and closes. */
const EMPHASIS: ReadonlySet<number> = /* @__PURE__ */ codesOf('*_~');
/** Signs that close, or open, other markup. */
const ENDS: ReadonlySet<number> = /* @__PURE__ */ codesOf(')]}>`$');
const BEGINS: ReadonlySet<number> = /* @__PURE__ */ codesOf('[{<`$\\');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => codeUnitAt(sign, 0)));
}

/** True for * _ ~. */
export function isEmphasis(code: number): boolean {
  return EMPHASIS.has(code);
}

/** A longer run of these signs is a rule across the page. */
const MOST_SIGNS = 3;

/** True if markup ends at `end`, after a visible character: `**می**▲`, `[کتاب](a)▲`. */
export function endsMarkup(text: string, end: number): boolean {
  if (ENDS.has(codeUnitAt(text, end - 1))) return true;
  let at = end;
  while (end - at <= MOST_SIGNS && isEmphasis(codeUnitAt(text, at - 1))) at--;
  return at < end && end - at <= MOST_SIGNS && isVisible(codeUnitAt(text, at - 1));
}

/** True if markup starts at `start`, before a visible character: `▲**شود`, `▲[کتاب](a)`. */
export function beginsMarkup(text: string, start: number): boolean {
  if (BEGINS.has(codeUnitAt(text, start))) return true;
  let at = start;
  while (at - start <= MOST_SIGNS && isEmphasis(codeUnitAt(text, at))) at++;
  return at > start && at - start <= MOST_SIGNS && isVisible(codeUnitAt(text, at));
}

/** False for white space and outside the text (NaN). */
function isVisible(code: number): boolean {
  return code > 0 && !isWhiteSpace(code);
}
