import { describe, expect, it } from 'vitest';
import { cldrNames } from '../../scripts/lexicon/cldr-names.js';
import { readTable } from '../../scripts/lexicon/word-table.js';
import { bundledLexicon } from '../../src/bundled-lexicon.js';
import { endsAt, followWord, isSureAt, NOWHERE, ROOT } from '../../src/core/automaton.js';
import { lettersOf } from '../../src/persian/alphabet.js';

/** Says of a word of the bundled lexicon whether it is sure; null if the lexicon lacks it. `npm run generate -- --check` compares the lexicon with its sources. */
function sureness(word: string): boolean | null {
  const parts = word.split('¦');
  const letters = lettersOf(parts.join(''));
  let splits = 0;
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    splits |= 1 << (length - 1);
  }
  const { edges } = bundledLexicon().forms;
  const node = followWord(edges, ROOT, letters, 0, letters.length, splits);
  return node === NOWHERE || !endsAt(edges, node) ? null : isSureAt(edges, node);
}

describe('The lexicon', () => {
  it.each(['می¦تونستن', 'نمی¦ذاره', 'می¦گه', 'می¦گم', 'می¦دونم', 'می¦خوان', 'می¦بینمت', 'می¦زنتشون', 'می¦رسوند', 'می¦شود'])(
    'has %s, and is sure of it',
    (word) => {
      expect(sureness(word)).toBe(true);
    },
  );

  it.each(['می¦ری', 'می¦دون', 'می¦دی'])('has %s, whose letters are another word too', (word) => {
    expect(sureness(word)).toBe(false);
  });

  it.each(['دست¦هاش', 'کارهاشون', 'خونه¦م', 'نسخه¦رو', 'عکساش', 'چشمای', 'خیابون¦ها'])('has %s, as it is spoken', (word) => {
    expect(sureness(word)).not.toBeNull();
  });

  it.each(['بچها', 'می¦میدان', 'می¦', 'می¦گ'])('has no %s', (word) => {
    expect(sureness(word)).toBeNull();
  });

  it('keeps names whole', () => {
    for (const name of ['کوریای', 'بولیویا', 'مکسیکو', 'کپیتان']) expect(sureness(name)).toBe(true);
    expect(cldrNames().size).toBeGreaterThan(500);
  });

  it('has no more than 300 words of our own, none of them twice', () => {
    const own = ['names.txt', 'also-words.txt', 'spoken-words.txt'].flatMap((table) => readTable(table).map(([word]) => word));
    expect(own.length).toBeLessThanOrEqual(300);
    expect(new Set(own).size).toBe(own.length);
  });
});
