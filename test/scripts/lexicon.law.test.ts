import { beforeAll, describe, expect, it } from 'vitest';
import { cldrNames } from '../../scripts/lexicon/cldr-names.js';
import { readTable } from '../../scripts/lexicon/word-table.js';
import { lexiconForms } from '../../scripts/lib/lexicon.js';
import { ZWNJ } from '../../src/core/code-points.js';

const real = (word: string): string => word.replaceAll('¦', ZWNJ);

describe('The lexicon', () => {
  let lexicon: ReturnType<typeof lexiconForms>;
  // Two million forms: worked out once for all that is asked of them.
  beforeAll(() => {
    lexicon = lexiconForms();
  }, 300_000);

  it.each(['می¦تونستن', 'نمی¦ذاره', 'می¦گه', 'می¦گم', 'می¦دونم', 'می¦خوان', 'می¦بینمت', 'می¦زنتشون', 'می¦رسوند', 'می¦شود'])(
    'has %s, and is sure of it',
    (word) => {
      expect(lexicon.forms.has(real(word)) && lexicon.sure.has(real(word))).toBe(true);
    },
  );

  it.each(['می¦ری', 'می¦دون', 'می¦دی'])('has %s, whose letters are another word too', (word) => {
    expect(lexicon.forms.has(real(word))).toBe(true);
    expect(lexicon.sure.has(real(word))).toBe(false);
  });

  it.each(['دست¦هاش', 'کارهاشون', 'خونه¦م', 'نسخه¦رو', 'عکساش', 'چشمای', 'خیابون¦ها'])('has %s, as it is spoken', (word) => {
    expect(lexicon.forms.has(real(word))).toBe(true);
  });

  it.each(['بچها', 'می¦میدان', 'می¦', 'می¦گ'])('has no %s', (word) => {
    expect(lexicon.forms.has(real(word))).toBe(false);
  });

  it('keeps names whole', () => {
    for (const name of ['کوریای', 'بولیویا', 'مکسیکو', 'کپیتان']) expect(lexicon.sure.has(name)).toBe(true);
    expect(cldrNames().size).toBeGreaterThan(500);
  });

  it('has no more than 300 words of our own, none of them twice', () => {
    const own = ['names.txt', 'also-words.txt', 'spoken-words.txt'].flatMap((table) => readTable(table).map(([word]) => word));
    expect(own.length).toBeLessThanOrEqual(300);
    expect(new Set(own).size).toBe(own.length);
  });
});
