import { describe, expect, it } from 'vitest';
import { normalizeHtml, parseArticleHtml } from '../src/html.js';
import {
  findDates,
  normalize,
  normalizeWithEdits,
  parseArticle,
  parseDate,
  parseHeader,
  searchKey,
  sentences,
  toJsonLd,
  words,
} from '../src/index.js';

/** Long in what a function might make a list of: more than an engine takes as arguments of one call. */
const MANY = 140_000;

const LONG: Record<string, string> = {
  'an edit a letter': 'كا'.repeat(MANY),
  'a word a letter': 'ب '.repeat(MANY),
  'a mark a letter': 'ب,'.repeat(MANY),
  'a line a letter': 'ك\n'.repeat(MANY),
};

const DOORS = { normalize, normalizeWithEdits, parseArticle, parseHeader, parseDate, findDates, searchKey, sentences, words } as const;

describe.each(Object.entries(LONG))('%s', (_, text) => {
  it('is taken by every function', { timeout: 120_000 }, () => {
    for (const door of Object.values(DOORS)) expect(() => door(text)).not.toThrow();
  });

  it('is taken as HTML', { timeout: 120_000 }, () => {
    for (const html of [`<p>${text}`, `<h1>${text}</h1><div class="body">${text.slice(0, MANY)}</div>`]) {
      expect(() => normalizeHtml(html)).not.toThrow();
      expect(() => toJsonLd(parseArticleHtml(html).article)).not.toThrow();
    }
  });
});

it('as many edits of a page are placed', { timeout: 120_000 }, () => {
  expect(normalizeHtml(`<p>${'كا'.repeat(MANY)}`) === `<p>${'کا'.repeat(MANY)}`).toBe(true);
});
