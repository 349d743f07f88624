import { normalizeHtml, parseArticleHtml } from '../../src/html.js';
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
} from '../../src/index.js';
import type { Law } from './case.js';

const DOORS = { normalize, normalizeWithEdits, parseArticle, parseHeader, parseDate, findDates, searchKey, sentences, words } as const;

const doors = Object.entries(DOORS).map(
  ([name, door]): Law => ({
    name,
    holds({ text }) {
      door(text);
    },
  }),
);

const PAGES: Record<string, (text: string) => string> = {
  'a paragraph': (text) => `<p>${text}`,
  'a title and a body': (text) => `<h1>${text}</h1><div class="body">${text.slice(0, text.length / 2)}</div>`,
};

const pages = Object.entries(PAGES).map(
  ([name, pageOf]): Law => ({
    name,
    holds({ text }) {
      normalizeHtml(pageOf(text));
      toJsonLd(parseArticleHtml(pageOf(text)).article);
    },
  }),
);

/** What no function may do: engines take so many arguments as their stack holds. */
const spread: Law = {
  name: 'a list as the arguments of a call',
  holds({ text }) {
    Math.max(...Array.from(text, (letter) => letter.length));
  },
};

/** For texts that are long in what a function might make a list of. */
export const LAWS: readonly Law[] = [...doors, ...pages, spread];
export const SPREAD = spread.name;
