import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord, lemmas, lemmaVersion, stopWords } from '../../src/lemma.js';
import { readColumns } from '../support/fixture-lines.js';
import { anyText, persianText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { expectTable } from '../support/table.js';
import { visible } from '../support/visible.js';

const RUNS = runs(500);
const rows = readColumns('lemmas/lemmas.txt', ' ==> ').map(([word = '', shown = '']) => ({ word, shown }));
const titleOf = ({ word }: { word: string }): string => visible(word);

describe('The likeliest lemma', () => {
  const show = (word: string): string => {
    const [first] = lemmas(word);
    const stems = first?.past === undefined ? '' : ` ${first.past} ${first.present}`;
    return `${first?.lemma} (${first?.part})${stems}${first?.known ? '' : ', not known'}`;
  };

  it('is that of lemmas.txt', () => {
    expectTable(
      rows,
      titleOf,
      ({ word }) => show(word),
      ({ shown }) => shown,
    );
  });

  it('is one of its own lemmas', () => {
    const lemmaOf = (word: string): string => lemmas(word)[0]?.lemma as string;
    expectTable(
      rows,
      titleOf,
      ({ word }) => lemmas(lemmaOf(word)).find(({ lemma }) => lemma === lemmaOf(word))?.lemma ?? 'none',
      ({ word }) => lemmaOf(word),
    );
  });

  it('is the same in every spelling', () => {
    const spellingsOf = (word: string): string[] => {
      const spellings = [
        word.replaceAll('\u200c', ' '),
        word.replaceAll('\u200c', ''),
        word.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
        `${word}!`,
      ];
      // «خانهای» is خانه¦ای or خان¦های: a half-space decides.
      return word.includes('\u200cای') ? spellings.slice(2) : spellings;
    };
    expectTable(
      rows.flatMap(({ word }) => spellingsOf(word).map((spelling) => ({ word: spelling, right: word }))),
      titleOf,
      ({ word }) => JSON.stringify(lemmas(word)[0]),
      ({ right }) => JSON.stringify(lemmas(right)[0]),
    );
  });
});

describe('Words that no table has', () => {
  it('get the lemma of guesses.txt, and no other', () => {
    expectTable(
      readColumns('lemmas/guesses.txt', ' ==').map(([word = '', rest = '']) => ({ word, lemma: rest.replace('> ', '') || word })),
      titleOf,
      ({ word }) =>
        lemmas(word)
          .map(({ lemma, known }) => `${lemma}${known ? ', known' : ''}`)
          .join(', '),
      ({ lemma }) => lemma,
    );
  });

  it('gives other words the part other, and their letters', () => {
    expect(lemmas('PDF')).toEqual([{ lemma: 'pdf', part: 'other', known: false }]);
    expect(lemmas('آي\u200cپدستان')).toEqual([{ lemma: 'آیپدستان', part: 'other', known: false }]);
  });
});

describe('lemmas', () => {
  it('gives nothing for what has no letter', () => {
    for (const text of ['', ' ', '!؟', '\u200c', '😀']) expect(lemmas(text)).toEqual([]);
  });

  it('says which words have two readings', () => {
    expect(lemmas('ماهی').map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['ماه', 'ماهی']));
    expect(lemmas('می\u200cشوید').map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['شدن', 'شستن']));
  });

  it('gives what cannot be changed, and the same each time', () => {
    expect(lemmas('کتاب\u200cها')).toBe(lemmas('کتاب\u200cها'));
    expect(() => (lemmas('کتاب\u200cها') as object[]).push({})).toThrow(TypeError);
    expect(Object.isFrozen(lemmas('کتاب\u200cها')[0])).toBe(true);
  });

  it('never throws, and gives words without white space at their ends', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, persianText), (text) => {
        for (const { lemma, known, past } of lemmas(text)) {
          expect(lemma).toBe(lemma.trim());
          expect(lemma).not.toBe('');
          if (past !== undefined) expect(known).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('stopWords', () => {
  it('are spelled as Persian is, and found in any spelling', () => {
    expect(stopWords.size).toBeGreaterThan(200);
    for (const word of stopWords) expect(isStopWord(word), visible(word)).toBe(true);
    for (const word of ['مي شود', 'ميشود', 'می\u200cشود', 'براي', 'آنها', 'آن\u200cها']) expect(isStopWord(word), visible(word)).toBe(true);
  });

  it('are no names of things', () => {
    for (const word of ['دولت', 'سال', 'مردم', 'کتاب', 'تهران', 'PDF', '', 'دولت\u200cها']) expect(isStopWord(word), word).toBe(false);
  });

  it('stand once each, in letters that normalization keeps', () => {
    const words = [...stopWords];
    expect(words.filter((word) => !/^[\u200cآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ]+$/.test(word))).toEqual([]);
  });
});

it('names the table', () => {
  expect(lemmaVersion).toMatch(/^[0-9a-f]{12}$/);
});
