import { isInvisible } from '../text/invisible.js';

const HALF_SPACE = 0x200c;
const NO_BREAK_SPACE = 0xa0;

/** What stands for a half-space where it must be seen. */
const HALF_SPACE_MARK = '¦';

/** A text with `¦` for each half-space, and an escape such as `\\u200f` for what else cannot be seen. */
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
    if (!isInvisible(code) && code !== NO_BREAK_SPACE) continue;
    shown += text.slice(seen, at) + show(code);
    seen = at + 1;
  }
  return shown + text.slice(seen);
}

function asEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
