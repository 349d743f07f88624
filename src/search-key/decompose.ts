import { codeUnitAt } from '../core/code-unit.js';
import { foldOf, Kind, plainForm } from './folds.js';

/** All characters except those of usual text: ASCII, the Arabic block and common punctuation. */
const UNUSUAL = /[\u00aa-\u05ff\u0700-\u1fff\u2070-\u{10ffff}]/gu;

const ALLAH_LIGATURE = '\ufdf2';
const ALEFS = new Set(['\u0627', '\ufe8d', '\ufe8e']);
const LILLAH = 'لله';

/** Returns a text in which every compatibility form and every surrogate pair is replaced by its text in a key. */
export function decompose(text: string): string {
  const cache = new Map<string, string>();
  return text.replace(UNUSUAL, (char, at: number) => {
    if (char === ALLAH_LIGATURE && ALEFS.has(text.charAt(at - 1))) return LILLAH;
    const plain = cache.get(char) ?? decomposeOne(char);
    cache.set(char, plain);
    return plain;
  });
}

function decomposeOne(char: string): string {
  const kind = foldOf(codeUnitAt(char, 0)) >>> 16;
  if (kind === Kind.form) return plainForm(char);
  return kind === Kind.surrogate ? plainForm(char) || ' ' : char;
}
