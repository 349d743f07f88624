import { describe, expect, it } from 'vitest';
import { normalize, normalizeWithEdits } from '../../src/index.js';
import { MOST_LETTERS } from '../../src/normalize/zwnj/line.js';
import { normalizeStream } from '../../src/stream.js';

/** Words that are split, joined and put right, and some that are not; no mark parts their chain. */
const WORDS = 'کتابها می خواند هنرخبرگزاری کشور ها همکاریها گفت رئیسجمهور در گفتوگو خانه ی ما باران آمد'.split(' ');

/** The same line for the same seed, of at least so many letters. */
function lineOf(seed: number, letters: number, joint: (word: number) => string): string {
  const words: string[] = [];
  let state = seed;
  for (let count = 0; count < letters; ) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const word = WORDS[(state >> 8) % WORDS.length] as string;
    words.push(word, joint(words.length));
    count += word.length;
  }
  return words.join('');
}

async function streamed(text: string): Promise<string> {
  const { readable, writable } = normalizeStream();
  const writer = writable.getWriter();
  const written = (async () => {
    for (let at = 0; at < text.length; at += 65_536) await writer.write(text.slice(at, at + 65_536));
    await writer.close();
  })();
  let result = '';
  for await (const piece of readable as unknown as AsyncIterable<string>) result += piece;
  await written;
  return result;
}

const JOINTS: Record<string, (word: number) => string> = {
  'with spaces only': () => ' ',
  'with marks': (word) => (word % 24 === 0 ? '، ' : ' '),
  'that is not plain': (word) => (word % 400 === 0 ? '  ,12 a ' : ' '),
  'with hardly a space': (word) => (word % 12 === 0 ? ' ' : '\u200c'),
};

describe.each(Object.entries(JOINTS))('A line that is cut, %s', (_, joint) => {
  const line = lineOf(7, 2.5 * MOST_LETTERS, joint);
  const normalized = normalize(line);

  it('is normalized once and for all', () => {
    expect(normalize(normalized) === normalized).toBe(true);
  });

  it('comes out the same by all doors', async () => {
    const { text, edits } = normalizeWithEdits(line);
    expect(text === normalized).toBe(true);
    let rebuilt = '';
    let at = 0;
    for (const edit of edits) {
      rebuilt += line.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    expect(rebuilt + line.slice(at) === normalized).toBe(true);
    expect((await streamed(line)) === normalized).toBe(true);
  });
});

it('a word at the cut is not split so that a second call would cut elsewhere', () => {
  const GLUED = 'هنرخبرگزاری';
  for (let before = -3; before <= GLUED.length + 1; before++) {
    const line = `${'ب '.repeat(MOST_LETTERS - GLUED.length + before)}${GLUED} کتابها ${'باران آمد '.repeat(50)}`;
    const normalized = normalize(line);
    expect(normalize(normalized) === normalized).toBe(true);
  }
});
