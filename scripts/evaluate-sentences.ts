import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sentences } from '../src/segments/sentences.js';

/**
 * Measures `sentences` on sentences with known boundaries, one a line of each file (plain or gzip). They are read as one line, and again
 * with brackets and quotation marks reversed or dropped. Usage: tsx scripts/evaluate-sentences.ts FILE…
 */

const BRACKETS = '()[]«»“”';
const OTHER_SIDE: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '“': '”', '”': '“' };
const QUOTE = '"';
const ENDS = /[.!؟?…]["»”)\]\s]*$/u;

/** One in ten marks is reversed, and one in ten dropped. */
const ONE_IN = 10;

/** Generates numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function damage(sentence: string, random: () => number): string {
  return [...sentence]
    .map((unit) => {
      const isBracket = BRACKETS.includes(unit);
      if (!isBracket && unit !== QUOTE) return unit;
      const chance = random() * ONE_IN;
      if (chance < 1) return '';
      return chance < 2 ? (OTHER_SIDE[unit] ?? unit) : unit;
    })
    .join('');
}

function f1(parts: readonly string[]): number {
  const wanted = new Set<number>();
  let at = 0;
  for (const part of parts) {
    at += part.length + 1;
    wanted.add(at);
  }
  const text = parts.join(' ');
  const found = sentences(text).map(({ end }) => end + 1);
  const right = found.filter((end) => wanted.has(end)).length;
  return (200 * right) / (found.length + wanted.size);
}

const read = (file: string): string => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');

for (const file of process.argv.slice(2)) {
  const whole = read(file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => ENDS.test(line));
  const damaged = [1, 2, 3].map((seed) => {
    const random = randomFrom(seed);
    return f1(whole.map((line) => damage(line, random).trim()));
  });
  console.log(
    `${file}: ${whole.length} sentences in one line, F1 ${f1(whole).toFixed(2)}; brackets damaged ${damaged.map((one) => one.toFixed(2)).join(', ')}`,
  );
}
