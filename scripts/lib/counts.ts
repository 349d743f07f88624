import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { joinsNext, letterNumber } from '../../src/model/alphabet.js';
import { ARABIC_KAF, ARABIC_YEH, PERSIAN_KAF, PERSIAN_YEH, ZWNJ } from '../../src/text/code-points.js';

/** How often words, and pairs and triples of words with single spaces between them, stand in a text. */
export interface Counts {
  /** A word as it is written, half-spaces behind letters that do not join left out. */
  words: Map<string, number>;
  /** «w1 w2» */
  pairs: Map<string, number>;
}

/** Plain text files of a folder, .txt or .txt.gz, in the order of their names. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.txt(\.gz)?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export async function countWords(files: readonly string[]): Promise<Counts> {
  const counts: Counts = { words: new Map(), pairs: new Map() };
  for (const file of files) {
    const raw = createReadStream(file);
    for await (const line of createInterface({ input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw })) countLine(line, counts);
  }
  return counts;
}

function countLine(line: string, { words, pairs }: Counts): void {
  const text = line.replaceAll(ARABIC_YEH, PERSIAN_YEH).replaceAll(ARABIC_KAF, PERSIAN_KAF);
  let previous = '';
  let previousEnd = -2;
  for (const { 0: run, index } of text.matchAll(/[\u0600-\u06ff\u200c]+/g)) {
    const word = plainWord(run);
    if (word) {
      add(words, word);
      if (index === previousEnd + 1 && text[previousEnd] === ' ') add(pairs, `${previous} ${word}`);
    }
    previous = word ?? '';
    previousEnd = word === null ? -2 : index + run.length;
  }
}

/** The run without half-spaces that cannot be seen; null where it holds more than Persian letters. */
function plainWord(run: string): string | null {
  let word = '';
  let last = 0;
  for (const character of run) {
    const letter = letterNumber(character.charCodeAt(0));
    if (letter !== 0) word += character;
    else if (character !== ZWNJ) return null;
    else if (word && joinsNext(last) && !word.endsWith(ZWNJ)) word += ZWNJ;
    last = letter || last;
  }
  return word.endsWith(ZWNJ) ? word.slice(0, -1) : word || null;
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
