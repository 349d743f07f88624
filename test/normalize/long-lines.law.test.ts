import { describe, expect, it } from 'vitest';
import { type NormalizeOptions, normalize, normalizeWithEdits } from '../../src/index.js';
import { MOST_LETTERS } from '../../src/normalize/zwnj/line-columns.js';
import { normalizeStream } from '../../src/stream.js';
import { isLong } from '../support/long.js';
import { randomStart } from '../support/seed.js';

const PARTING: NormalizeOptions = { rules: { on: ['zwnj/glued-words'] } };

/** Words that are split, joined or normalized, and some that stay; no mark breaks their chain. */
const WORDS = 'کتابها می خواند هنرخبرگزاری کشور ها همکاریها گفت رئیسجمهور در گفتوگو خانه ی ما باران آمد'.split(' ');

/** A line of at least this many letters; the same for the same seed. */
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

/** Cut once, or twice. */
const LENGTH = (isLong ? 2.5 : 1.06) * MOST_LETTERS;

describe.each(Object.entries(JOINTS))('A line that is cut, %s', (_, joint) => {
  const line = lineOf(7, LENGTH, joint);
  const { text: normalized, edits } = normalizeWithEdits(line);

  it('is the same after a second call', () => {
    expect(normalize(normalized) === normalized).toBe(true);
  });

  it('is the same through all entry points', async () => {
    if (isLong) expect(normalize(line) === normalized).toBe(true);
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

/** Every second kind of line, from a random one on. `MATN_LONG=1` tries all. */
const PARTED = Object.entries(JOINTS).filter((_, index) => isLong || index % 2 === randomStart(2));

it.each(PARTED)('A line that is cut and whose words are parted is the same after a second call, %s', (_, joint) => {
  const parted = normalize(lineOf(7, LENGTH, joint), PARTING);
  expect(normalize(parted, PARTING) === parted).toBe(true);
});

it('no word is split where the line may be cut: a second call would cut there', () => {
  const FILLER = 'باران آمد ';
  const FIRST = 'چهار';
  const LINE = `${FILLER.repeat(MOST_LETTERS / 8 - 2)}`;
  // The result changes between 11 and 12.
  for (const letters of isLong ? Array.from({ length: 15 }, (_, index) => 1 + index) : [11, 12]) {
    // Words of one letter, as many letters as precede the word.
    const line = `${LINE}${'و '.repeat(letters)}چهارتن از بازیکنان ${FILLER.repeat(20)}`;
    const normalized = normalize(line, PARTING);
    expect(normalized.includes('چهار تن')).toBe(letters + FIRST.length < 16);
    expect(normalize(normalized, PARTING) === normalized).toBe(true);
  }
});
