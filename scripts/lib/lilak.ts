/** Reads the npm package `dictionary-fa` (Lilak, Apache-2.0) and expands its affix classes. */
import dictionary from 'dictionary-fa';
import { ZWNJ } from '../../src/core/code-points.js';
import { letterJoinsNext, letterNumberAt } from '../../src/persian/alphabet.js';

interface Affix {
  prefix: boolean;
  text: string;
  /** Classes that may follow. */
  next: string[];
}

/**
 * Classes whose affixes Lilak writes with a ZWNJ and without. By the Academy's orthography they are joined only after a letter that does
 * not join.
 */
const JOINED_TWINS = new Set(['sd', 'se', 'sf', 'st']);

const linesOf = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('\n');
const flagsOf = (text = ''): string[] => text.match(/../g) ?? [];
const endsJoining = (word: string): boolean => letterJoinsNext(letterNumberAt(word, word.length - 1));

/** `SFX sg 0 ¦ها/FFWW .` → classes.get('sg') = [{ prefix: false, text: "¦ها", next: [] }] */
function readClasses(): Map<string, Affix[]> {
  const classes = new Map<string, Affix[]>();
  for (const line of linesOf(dictionary.aff)) {
    const row = /^(PFX|SFX)\s+(\S\S)\s+0\s+([^\s/]+)(?:\/(\S+))?/.exec(line);
    if (!row) continue;
    const [, kind, name, text, flags] = row as unknown as [string, string, string, string, string?];
    classes.set(name, [
      ...(classes.get(name) ?? []),
      { prefix: kind === 'PFX', text, next: flagsOf(flags).filter((flag) => flag.startsWith('s')) },
    ]);
  }
  return classes;
}

const CLASSES = readClasses();

/** Returns the word, and the word with up to two affixes of its classes. */
export function* inflect(word: string, classes: readonly string[]): Generator<string> {
  yield word;
  for (const name of classes) {
    for (const affix of CLASSES.get(name) ?? []) {
      if (affix.prefix) yield affix.text + word;
      else yield* inflect(word + (JOINED_TWINS.has(name) && endsJoining(word) ? ZWNJ : '') + affix.text, affix.next);
    }
  }
}

export function readEntries(): { word: string; classes: string[] }[] {
  return linesOf(dictionary.dic)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [word = '', flags] = line.trim().split('/');
      return { word, classes: flagsOf(flags) };
    });
}

/** Removes half-spaces after letters that do not join: they are invisible, and the automata leave them out. */
export function withoutInvisibleHalfSpaces(word: string): string {
  // Fast path: most of two million words have none.
  if (!word.includes(ZWNJ)) return word;
  return [...word].filter((letter, i) => letter !== ZWNJ || endsJoining(word.slice(0, i))).join('');
}
