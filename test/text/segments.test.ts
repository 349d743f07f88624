import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhiteSpace } from '../../src/core/white-space.js';
import { sentences, words } from '../../src/index.js';
import { readMarkedLines, withMarks, withoutMarks } from '../support/marked-spans.js';
import { anyText } from '../support/persian-text.js';
import { runs } from '../support/runs.js';
import { expectTable } from '../support/table.js';
import { visible } from '../support/visible.js';

const DOORS = { words, sentences } as const;
const RUNS = runs(300);

for (const [name, door] of Object.entries(DOORS)) {
  describe(name, () => {
    it('are those that the fixtures mark', () => {
      expectTable(
        readMarkedLines(`segments/${name}`),
        (fixture) => visible(withoutMarks(fixture)),
        (fixture) => visible(withMarks(withoutMarks(fixture), door(withoutMarks(fixture)))),
        visible,
      );
    });

    it('stand in order, do not overlap, are not empty and say what stood there', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          let end = 0;
          for (const segment of door(text)) {
            // One `expect` where something is wrong: of thousands of segments, each would take longer than it.
            const isRight = segment.start >= end && segment.end > segment.start && segment.text === text.slice(segment.start, segment.end);
            if (!isRight) expect({ segment, end }).toBeNull();
            end = segment.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }),
        RUNS,
      );
    });

    it('of nothing are none, and what is no text is refused', () => {
      expect(door('')).toEqual([]);
      expect(door(' \n\t')).toEqual([]);
      expect(() => door(null as never)).toThrow(new TypeError('text: expected a string, got null'));
    });
  });
}

/** Returns the text outside of the segments; `between` replaces each segment. */
function left(text: string, segments: readonly { start: number; end: number }[], between = ''): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of segments) {
    rest += text.slice(at, start) + between;
    at = end;
  }
  return rest + text.slice(at);
}

describe('For every text', () => {
  it('all that is not white space is in a sentence, and no sentence has white space at its edges or a line break inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = sentences(text);
        expect(visible(left(text, found).replace(/[\s\u0085]/g, ''))).toBe('');
        for (const { text: sentence } of found) {
          const hasWhiteSpace = isWhiteSpace(sentence.charCodeAt(0)) || isWhiteSpace(sentence.charCodeAt(sentence.length - 1));
          if (hasWhiteSpace || /[\n\v\f\r\u0085\u2028\u2029]/.test(sentence)) expect(visible(sentence)).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('every letter is in a word, except the D of :D and a lone kashida', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Two surrogates on both sides of a word must not combine to one character.
        expect(left(text, words(text), ' ').replace(/[:;=][-'^]?[DPp]|\u0640/g, ' ')).not.toMatch(/\p{L}/u);
      }),
      RUNS,
    );
  });

  it('a text of lines has the sentences of its lines', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const found = sentences(`${one}\n${two}`).map(({ text }) => text);
        expect(found).toEqual([...sentences(one), ...sentences(two)].map(({ text }) => text));
      }),
      RUNS,
    );
  });

  it('no sentence ends inside a word, but where the target of a markdown link ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!text.includes(']('));
        const ends = new Set(sentences(text).map(({ end }) => end));
        for (const { start, end } of words(text)) {
          for (let at = start + 1; at < end; at++) if (ends.has(at)) expect(visible(text.slice(start, end)), `${at}`).toBeNull();
        }
      }),
      RUNS,
    );
  });
});

describe('The comparison with Intl.Segmenter in docs/segments.md', () => {
  const page = readFileSync(new URL('../../docs/segments.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(.+?)` \| (words|sentences) \| (.+?) \| (.+?) \|/gm)];
  const shown = (parts: readonly string[]) => parts.map((part) => `\`${visible(part)}\``).join(' ');
  const meant = (text: string) => text.replaceAll('¦', '\u200c').replaceAll('\\n', '\n');

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  for (const [, text = '', name = '', ours, theirs] of rows) {
    it(`is right about ${name} of «${text}»`, () => {
      const granularity = name === 'words' ? 'word' : 'sentence';
      const segments = [...new Intl.Segmenter('fa', { granularity }).segment(meant(text))];
      expect(shown(DOORS[name as 'words' | 'sentences'](meant(text)).map((segment) => segment.text))).toBe(ours);
      expect(shown(segments.filter(({ isWordLike }) => isWordLike ?? true).map(({ segment }) => segment.trim()))).toBe(theirs);
    });
  }
});
