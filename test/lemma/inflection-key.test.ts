import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectionKey } from '../../src/lemma.js';
import { readColumns } from '../support/fixture-lines.js';
import { anyText, persianText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';

const RUNS = runs(500);

describe('One key', () => {
  it.each(readColumns('lemmas/meet.txt', ' = ').map((words) => ({ words, title: words.map(visible).join(' = ') })))(
    '$title',
    ({ words }) => {
      expect([...new Set(words.map(inflectionKey))]).toHaveLength(1);
    },
  );
});

describe('Keys that differ', () => {
  it.each(readColumns('lemmas/apart.txt', ' | ').map(([one = '', other = '']) => [one, other]))('%s | %s', (one, other) => {
    expect(inflectionKey(one)).not.toBe(inflectionKey(other));
  });
});

describe('inflectionKey', () => {
  it('makes the key of a text of the lemmas of its words', () => {
    expect(inflectionKey('دانشجویانِ دانشگاه\u200cهای بزرگ به خانه\u200cهایشان برمی\u200cگردند.')).toBe(
      'دانشجو دانشگاه بزرگ به خانه برگشتن',
    );
    expect(inflectionKey('کتاب ها را می خواندند')).toBe('کتاب را خواندن');
    expect(inflectionKey('PDFهای ۲۰۲۱')).toBe('pdf ها 2021'.replace(' ها', ' های'));
    expect(inflectionKey(' !')).toBe('');
  });

  it('of a key is the key, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, persianText), (text) => {
        const key = inflectionKey(text);
        expect(inflectionKey(key)).toBe(key);
        expect(key).toMatch(/^(?:\S+(?: \S+)*)?$/);
      }),
      RUNS,
    );
  });

  it('takes words that lead to each other, and words that are no words', () => {
    const long = `${'ها'.repeat(5000)} کتاب\u200cها`;
    expect(inflectionKey(long).endsWith(' کتاب')).toBe(true);
  });
});
