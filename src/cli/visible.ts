import { isInvisible } from '../text/invisible.js';

const HALF_SPACE = 0x200c;
const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;
const DELETE = 0x7f;
const LAYOUT = [0x09, 0x0a, 0x0d];

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

function mapHidden(text: string, show: (code: number) => string): string {
  let shown = '';
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHidden(code)) continue;
    shown += text.slice(seen, at) + show(code);
    seen = at + 1;
  }
  return shown + text.slice(seen);
}

/** Tab and line ends can be told by what they do; other controls, and the no-break space, cannot. */
function isHidden(code: number): boolean {
  if (code < SPACE) return !LAYOUT.includes(code);
  return (code >= DELETE && code <= NO_BREAK_SPACE) || isInvisible(code);
}

function asEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
