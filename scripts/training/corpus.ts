import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { ARABIC_KAF, ARABIC_YEH, PERSIAN_KAF, PERSIAN_YEH, ZWNJ } from '../../src/core/code-points.js';
import type { Letter } from '../../src/core/number-kinds.js';
import { letterJoinsNext, letterNumberAt } from '../../src/persian/alphabet.js';
import { isMark } from '../../src/persian/letters.js';

/** Kinds of the gap after a chunk. */
export const BARRIER = 0;
export const SPACE = 1;
export const HALF_SPACE = 2;

/** A run of text with only letters, single spaces and half-spaces: `gaps[i]` comes after `chunks[i]`. */
export interface Stretch {
  chunks: string[];
  gaps: number[];
  /** Weight in the training, 0–1: see `care.ts`. */
  importance: number;
}

/** Returns the plain text files of a folder, .txt or .txt.gz, sorted by name. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.txt(\.gz)?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export async function readStretches(file: string): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  const raw = createReadStream(file);
  for await (const line of createInterface({ input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw }))
    stretches.push(...stretchesOf(line));
  return stretches;
}

function stretchesOf(line: string): Stretch[] {
  const text = line.replaceAll(ARABIC_YEH, PERSIAN_YEH).replaceAll(ARABIC_KAF, PERSIAN_KAF);
  const stretches: Stretch[] = [];
  let stretch: Stretch | null = null;
  let end = -1;
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{M}\u200c]+/gu)) {
    const chunks = chunksOf(run);
    if (stretch && chunks && index === end + 1 && text[end] === ' ') stretch.gaps[stretch.gaps.length - 1] = SPACE;
    else if (chunks) {
      stretch = { chunks: [], gaps: [], importance: 1 };
      stretches.push(stretch);
    }
    if (!chunks || !stretch) stretch = null;
    else {
      stretch.chunks.push(...chunks);
      stretch.gaps.push(...chunks.slice(1).map(() => HALF_SPACE), BARRIER);
    }
    end = index + run.length;
    // As in normalized text: no half-space follows هٔ or اً.
    if (isMark(run.charCodeAt(run.length - 1))) stretch = null;
  }
  return stretches;
}

/** Splits a word into chunks, ignoring invisible half-spaces. Null if it holds other characters than Persian letters and marks. */
function chunksOf(run: string): string[] | null {
  let word = '';
  let last: Letter | null = null;
  for (const character of run) {
    const letter = letterNumberAt(character);
    if (letter !== 0) {
      word += character;
      last = letter;
    } else if (character !== ZWNJ) {
      if (!isMark(character.charCodeAt(0))) return null;
    } else if (last !== null && letterJoinsNext(last)) word += ZWNJ;
  }
  const chunks = word.split(ZWNJ).filter(Boolean);
  return chunks.length > 0 ? chunks : null;
}
