import { type CodeUnitRanges, codeUnitSet } from '../core/code-unit-set.js';
import { isInvisible } from '../core/invisible.js';

const HALF_SPACE = 0x200c;
const NO_BREAK_SPACE = 0xa0;
const DELETE = 0x7f;
const LAYOUT = [0x09, 0x0a, 0x0d];

/** What a terminal takes for an order, or what shows a line in another order than it is written in: C0, DEL, C1, bidi controls, line and paragraph separators. */
const CONTROLS: CodeUnitRanges = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
];
const CONTROL_SET = /* @__PURE__ */ codeUnitSet(CONTROLS);

/** What stands for a half-space where it must be seen. */
const HALF_SPACE_MARK = '¦';

/** A text with `¦` for each half-space, and an escape such as `\\u200f` for what else cannot be seen, or would give orders to a terminal. */
export function visible(text: string): string {
  return mapHidden(text, (code) => (code === HALF_SPACE ? HALF_SPACE_MARK : asEscape(code)));
}

/** A JSON text with escapes for what cannot be seen: it says the same. */
export function visibleJson(json: string): string {
  return mapHidden(json, asEscape);
}

/** A text for a message of one line, with escapes for controls, line ends included. A half-space stays: the names of files have them. */
export function printable(text: string): string {
  return mapCodes(text, isControl, asEscape);
}

/** A JSON text with escapes for controls: it says the same. */
export function printableJson(json: string): string {
  return mapCodes(json, (code) => code >= DELETE && isControl(code), asEscape);
}

/** A Markdown text with character references for controls: it says the same. */
export function printableMarkdown(text: string): string {
  return mapCodes(text, isControl, (code) => `&#x${code.toString(16)};`);
}

/** The name of a file as a list has it: as it is, or as a JSON string where it has controls or looks like one. */
export function listedName(name: string): string {
  return name.startsWith('"') || printable(name) !== name ? printableJson(JSON.stringify(name)) : name;
}

function isControl(code: number): boolean {
  return CONTROL_SET[code] === 1;
}

function mapHidden(text: string, show: (code: number) => string): string {
  return mapCodes(text, isHidden, show);
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

/** Tab and line ends can be told by what they do; other controls, and the no-break space, cannot. */
function isHidden(code: number): boolean {
  return !LAYOUT.includes(code) && (isControl(code) || code === NO_BREAK_SPACE || isInvisible(code));
}

function asEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
