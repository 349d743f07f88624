import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../scripts/lib/random.js';
import { readPageLines } from '../../../src/article/page-lines.js';
import { JOINT_FEATURES, NEIGHBOUR_FEATURES } from '../../../src/article/titles/joint-features.js';
import { WEIGHT_COUNT } from '../../../src/article/titles/layout.js';
import { MOST_LINES } from '../../../src/article/titles/line-facts.js';
import { LINE_FEATURES, stepsOf } from '../../../src/article/titles/line-features.js';
import { type PageFacts, pageFacts } from '../../../src/article/titles/page-facts.js';
import { KICKER_FEATURES, LEAD_FEATURES, NONE_FEATURES, writeKicker, writeLead } from '../../../src/article/titles/pair-features.js';
import { kickerPairs, leadPairs } from '../../../src/article/titles/pairs.js';
import { articleFixtures } from '../article-fixtures.js';
import { rowsOf } from './rows-of.js';

const factsOf = (text: string): PageFacts => pageFacts(text, readPageLines(text));

/** Step of a feature of a line, by name. */
const step = (text: string, at: number, name: string): number =>
  stepsOf(factsOf(text))[at * LINE_FEATURES.length + LINE_FEATURES.findIndex((feature) => feature.name === name)] ?? -1;

const PIECES = [
  'باران',
  'کد خبر: ۱۲',
  '\n',
  '\n\n',
  ' ',
  '.',
  ':',
  '؛',
  '»',
  'شد',
  '۵ دی ۱۴۰۱',
  'به گزارش',
  '/',
  'a.ir',
  '|',
  'گفت',
  '\ufeff',
  '؟',
];

describe('features', () => {
  it('have names of their own, and those of neighbours and pairs are among them', () => {
    for (const features of [LINE_FEATURES, KICKER_FEATURES, LEAD_FEATURES, NONE_FEATURES]) {
      const names = features.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    const names = LINE_FEATURES.map(({ name }) => name);
    for (const name of [...NEIGHBOUR_FEATURES, ...JOINT_FEATURES.flat()]) expect(names).toContain(name);
  });

  it('have a step below their size on any page', () => {
    const random = createRandom(5);
    const texts = Array.from({ length: 300 }, () => Array.from({ length: random.below(60) }, () => random.one(PIECES)).join(' '));
    for (const text of [...texts, ...articleFixtures().map((fixture) => fixture.text)]) {
      const page = factsOf(text);
      const steps = stepsOf(page).slice(0, page.lines.length * LINE_FEATURES.length);
      for (const [index, step] of steps.entries()) {
        const { size, name } = LINE_FEATURES[index % LINE_FEATURES.length] as (typeof LINE_FEATURES)[number];
        // Not an `expect` a step: there are millions, and each takes longer than what it checks.
        if (step >= size) expect(step, name).toBeLessThan(size);
      }
      for (const [pairs, write, features] of [
        [kickerPairs(page), writeKicker, KICKER_FEATURES],
        [leadPairs(page), writeLead, LEAD_FEATURES],
      ] as const) {
        for (const pair of pairs) {
          const steps = new Int32Array(features.length);
          expect(write(steps, 0, page, pair)).toBe(features.length);
          for (const [index, { name, size }] of features.entries()) {
            const step = steps[index] as number;
            if (!(step >= 0 && step < size)) expect(step, `${name}: below ${size}`).toBeNull();
          }
        }
      }
    }
  });

  it('know hashtags, addresses, paths and prepositions', () => {
    const flags = (text: string): number[] => ['hash', 'address', 'arrow', 'preposition'].map((name) => step(text, 0, name));
    expect(flags('نمایشگاه گل باز شد')).toEqual([0, 0, 0, 0]);
    expect(flags('#روز_درختکاری در شهر')).toEqual([1, 0, 0, 0]);
    expect(flags('اخبار روز را در www.nemoone.ir بخوانید')).toEqual([0, 1, 0, 0]);
    expect(flags('باران ۲.۵ میلی متر بود. سیل نیامد')).toEqual([0, 0, 0, 0]);
    expect(flags('خانه > خبرها > نمایشگاه گل باز شد')).toEqual([0, 0, 1, 0]);
    expect(flags('نمایش «راه دور» روی صحنه رفت')).toEqual([0, 0, 0, 0]);
    expect(flags('در نشستی با باغبانان مطرح شد')).toEqual([0, 0, 0, 1]);
    expect(flags('درختان شهر در باران')).toEqual([0, 0, 0, 0]);
  });

  it('name places of weights, of lines that may be titles alone', () => {
    for (const { text } of articleFixtures()) {
      const { count, lines, kickerPairs, leadPairs, none, alone, kickers, candidates } = rowsOf(text);
      for (const { places } of [lines, kickerPairs, leadPairs, none, alone])
        expect(places.every((place) => place >= 0 && place < WEIGHT_COUNT)).toBe(true);
      expect(lines.count).toBe(count);
      for (const { headline, other } of kickers) expect([candidates[headline], candidates[other]]).toEqual([true, true]);
    }
  });

  it.each([
    ['endsInVerb', 'باران دریاچه را زنده کرد', 'باران دریاچه', 0],
    ['says', 'شهردار گفت راه باز است', 'راه شهر باز است', 0],
    ['opensBody', 'به گزارش ما راه باز است', 'راه باز است به گزارش ما', 0],
    ['hasSource', 'راه باز است به گزارش ما', 'راه باز است', 0],
    ['label', 'نویسنده گمنام', 'گمنام نویسنده', 0],
    ['slash', 'باران/برف', 'باران برف', 0],
    ['bar', 'باران | برف', 'باران برف', 0],
    ['dash', 'باران - برف', 'باران-برف', 0],
    ['colonInside', 'شهردار: راه باز است', 'شهردار راه باز است:', 0],
    ['sentenceInside', 'راه باز است. برف نیست', 'راه باز است برف نیست.', 0],
    ['question', 'چرا راه بسته است؟', 'راه بسته است', 0],
    ['gap', 'باران\n\nبرف', 'باران\nبرف', 1],
    ['withinBelow', 'برف راه کوهستان را بست\nدیشب برف راه کوهستان را بست و رفت', 'برف راه کوهستان را بست\nدیشب باران آمد', 0],
    ['holdsBelow', 'دیشب برف راه کوهستان را بست و رفت\nبرف راه کوهستان را بست', 'دیشب باران آمد\nبرف راه کوهستان را بست', 0],
    ['firstPhrase', 'برف راه کوهستان را بست', 'برف راه', 0],
  ])('tell lines apart: %s', (name, yes, no, at) => {
    expect([step(yes, at, name), step(no, at, name)]).toEqual([1, 0]);
  });

  it.each([
    [
      'last',
      ['باران:', 'باران.', 'باران؟', 'باران!', 'باران…', '«باران»', '(باران)', 'باران/', 'باران،', 'باران>', 'باران-', 'باران', '۱۲'],
    ],
    ['first', ['باران', '۱۲', '«باران»', '- باران']],
    ['length', ['باران', 'باران آمد', 'باران آمد و برف آمد', 'باران آمد و برف آمد و راه شهر بسته شد']],
    ['words', ['باران', 'باران آمد', 'باران آمد و', 'باران آمد و رفت']],
    ['digits', ['باران', 'باران پاییزی دریاچه ۱', '۱۲۳۴ باران', '۱۲۳۴۵۶۷']],
  ])('tell %s in steps of their own', (name, texts) => {
    const steps = texts.map((text) => step(text, 0, name));
    expect(new Set(steps).size).toBe(texts.length);
  });

  it('see the words of a line come back, but not in its copies', () => {
    const title = 'برف سنگین راه کوهستان بست';
    expect(step(`${title}\nبرف سنگین دیشب راه کوهستان بست`, 0, 'shareBelow')).toBeGreaterThan(step(`${title}\nآفتاب شد`, 0, 'shareBelow'));
    expect(step(`${title}\n${title}`, 0, 'shareBelow')).toBe(0);
    expect(step(`${title}\n${title}`, 0, 'copyBelow')).toBe(0);
    expect(step(`${title}\n${title}`, 1, 'copyAbove')).toBe(0);
  });

  it('stand at their places, up to the last of each group', () => {
    const text = 'باران\nبرف\nراه کوهستان دیشب بسته شد';
    const names = ['dateWords', 'place', 'gaps', 'shortRun', 'shortAbove'];
    expect(names.map((name) => step(text, 2, name))).toEqual([1, 2, 0, 0, 2]);
    expect(step('۵ دی ۱۴۰۱', 0, 'dateWords')).toBe(5);
  });

  it('look at no more than the first lines of a page', () => {
    expect(factsOf('باران آمد\n'.repeat(500)).lines).toHaveLength(MOST_LINES);
  });
});
