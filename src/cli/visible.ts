import { type CodeUnitRanges, codeUnitSet } from '../core/code-unit-set.js';
import { isInvisible } from '../core/invisible.js';

const HALF_SPACE = 0x200c;
const NO_BREAK_SPACE = 0xa0;
const DELETE = 0x7f;
const LAYOUT = [0x09, 0x0a, 0x0d];

/** Characters that control a terminal or reorder a line: C0, DEL, C1, bidi controls, line and paragraph separators. */
const CONTROLS: CodeUnitRanges = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
];
const CONTROL_SET = /* @__PURE__ */ codeUnitSet(CONTROLS);

/** Visible replacement of a half-space. */
const HALF_SPACE_MARK = '¦';

/** Replaces half-spaces by `¦`, and other invisible characters and controls by escapes such as `\\u200f`. */
export function visible(text: string): string {
  return mapHidden(text, (code) => (code === HALF_SPACE ? HALF_SPACE_MARK : asEscape(code)));
}

/** Escapes invisible characters in a JSON text; its value is the same. */
export function visibleJson(json: string): string {
  return mapHidden(json, asEscape);
}

/** Escapes controls and line ends for a message of one line. A half-space stays: file names have them. */
export function printable(text: string): string {
  return mapCodes(text, isControl, asEscape);
}

/** Escapes controls in a JSON text; its value is the same. */
export function printableJson(json: string): string {
  return mapCodes(json, (code) => code >= DELETE && isControl(code), asEscape);
}

/** Replaces controls in a Markdown text by character references; its meaning is the same. */
export function printableMarkdown(text: string): string {
  return mapCodes(text, isControl, (code) => `&#x${code.toString(16)};`);
}

/** Formats a file name for a list: unchanged, or as a JSON string if it has controls or looks like one. */
export function listedName(name: string): string {
  return name.startsWith('"') || printable(name) !== name ? printableJson(JSON.stringify(name)) : name;
}

function isControl(code: number): boolean {
  return CONTROL_SET[code] === 1;
}

function mapHidden(text: string, show: (code: number) => string): string {
  return mapCodes(text, isHiddenCharacter, show);
}

function mapCodes(text: string, isMapped: (code: number) => boolean, show: (code: number) => string): string {
  let shown = '';
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isMapped(code)) continue;
    shown += text.slice(seen, at) + show(code);
    seen = at + 1;
  }
  return shown + text.slice(seen);
}

/** Tab and line ends are visible by their effect; other controls and the no-break space are not. */
function isHiddenCharacter(code: number): boolean {
  return !LAYOUT.includes(code) && (isControl(code) || code === NO_BREAK_SPACE || isInvisible(code));
}

function asEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
