import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Article, type NewsArticleJsonLd, parseArticle, toJsonLd } from '../../src/index.js';
import { expectTable } from '../support/table.js';
import { articleFixtures } from './article-fixtures.js';

const fixtures = articleFixtures();
const URL_OF_PAGE = 'https://kayhan.ir/fa/news/232810';

function articleOf(name: string): Article {
  const { text } = fixtures.find((fixture) => fixture.name === name) ?? { text: '' };
  return parseArticle(text).article;
}

const EMPTY: Article = {
  site: null,
  code: null,
  published: null,
  updated: null,
  kicker: null,
  headline: null,
  lead: null,
  body: [],
  section: [],
  authors: [],
  agency: null,
  tags: [],
  image: null,
  publisher: null,
};

describe('The type of what toJsonLd gives', () => {
  type Vocabulary = Extract<NewsArticle, { '@type': 'NewsArticle' }>;

  it('is a NewsArticle of schema.org, with no property that the vocabulary has not', () => {
    expectTypeOf<NewsArticleJsonLd>().toExtend<WithContext<NewsArticle>>();
    expectTypeOf<Exclude<keyof NewsArticleJsonLd, keyof Vocabulary | '@context'>>().toBeNever();
    expectTypeOf(toJsonLd).returns.toEqualTypeOf<NewsArticleJsonLd>();
  });
});

describe('toJsonLd', () => {
  it('gives each field its property', () => {
    expect(toJsonLd(articleOf('several-labels'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      inLanguage: 'fa',
      headline: 'پل تازه رودخانه باز شد',
      abstract: 'پل تازه رودخانه پس از دو سال کار باز شد و راه دو روستا را کوتاه کرد.',
      datePublished: '2021-12-22T10:05:00+03:30',
      dateModified: '2021-12-23T11:00:00+03:30',
      articleSection: ['شهر و روستا'],
      author: [
        { '@type': 'Person', name: 'مهتاب نمونه' },
        { '@type': 'Person', name: 'کاوه دیگر' },
      ],
      publisher: { '@type': 'Organization', name: 'خبر شهر' },
      identifier: '77012',
      keywords: ['پل', 'رودخانه', 'روستا'],
      articleBody: 'ساکنان دو روستا می\u200cگویند راهشان نیم ساعت کوتاه\u200cتر شده است.',
    });
  });

  it('has kicker, lead and paragraphs of the Kayhan article, and its site for publisher', () => {
    const article = articleOf('kayhan-232810');
    const jsonLd = toJsonLd(article, { url: URL_OF_PAGE });
    expect(jsonLd).toMatchObject({
      headline: article.headline,
      alternativeHeadline: article.kicker,
      abstract: article.lead,
      publisher: { '@type': 'Organization', name: 'kayhan.ir' },
      url: URL_OF_PAGE,
      mainEntityOfPage: { '@type': 'WebPage', '@id': URL_OF_PAGE },
    });
    expect(jsonLd.articleBody?.split('\n\n')).toEqual(article.body);
  });

  it('leaves out an empty publisher and an empty address', () => {
    const given = toJsonLd({ ...EMPTY, site: 'nemoone.ir' }, { publisher: '', url: '' });
    expect(given).toMatchObject({ publisher: { name: 'nemoone.ir' } });
    expect(given).not.toHaveProperty('url');
    expect(given).not.toHaveProperty('mainEntityOfPage');
    expect(toJsonLd({ ...EMPTY, agency: '', site: '' }, { publisher: '' })).not.toHaveProperty('publisher');
  });

  it('names the agency apart where the caller publishes its news', () => {
    expect(toJsonLd({ ...EMPTY, agency: 'خبر شهر', site: 'nemoone.ir' }, { publisher: 'نمونه نیوز' })).toMatchObject({
      publisher: { name: 'نمونه نیوز' },
      sourceOrganization: { '@type': 'Organization', name: 'خبر شهر' },
    });
    expect(toJsonLd({ ...EMPTY, agency: 'خبر شهر' }, { publisher: 'خبر شهر' })).not.toHaveProperty('sourceOrganization');
  });

  it('leaves out what the article has not', () => {
    expect(toJsonLd(EMPTY)).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', inLanguage: 'fa' });
    expect(Object.keys(toJsonLd(EMPTY))).toHaveLength(3);
  });

  it('shares no list with the article', () => {
    const article = { ...EMPTY, tags: ['پل'] };
    toJsonLd(article).keywords?.push('رود');
    expect(article.tags).toEqual(['پل']);
  });

  it('refuses what is no article, and options that there are not', () => {
    expect(() => toJsonLd(null as never)).toThrow(new TypeError('article: expected an Article, got null'));
    for (const list of ['authors', 'section', 'tags', 'body'])
      for (const [item, kind] of [
        [null, 'null'],
        [undefined, 'undefined'],
        [{ name: 'x' }, 'object'],
        [['x'], 'an array'],
      ])
        expect(() => toJsonLd({ ...EMPTY, [list]: ['x', item] } as never)).toThrow(
          new TypeError(`article.${list}[1]: expected a string, got ${kind}`),
        );
    expect(() => toJsonLd({ ...EMPTY, tags: new Array(1) } as never)).toThrow(
      new TypeError('article.tags[0]: expected a string, got undefined'),
    );
    expect(() => toJsonLd(EMPTY, { link: '' } as never)).toThrow(new TypeError("options: expected url, publisher, got 'link'"));
    expect(() => toJsonLd(EMPTY, { url: 5 } as never)).toThrow(new TypeError('options.url: expected a string, got number'));
  });
});

/** Properties that Google recommends for an Article and that the text of a page may have; none is required. */
const RECOMMENDED = ['headline', 'datePublished', 'author', 'publisher'] as const;
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;

describe('For every article of the fixtures', () => {
  // As the fixture says that it is read: article.test.ts reads it.
  const all = fixtures.map(({ name, article }) => ({ name, article, jsonLd: toJsonLd(article, { url: URL_OF_PAGE }) }));

  it.each(all)('$name: no value is null or empty, and JSON loses nothing', ({ jsonLd }) => {
    const empty = Object.entries(jsonLd).filter(([, value]) => value === null || value === undefined || value.length === 0);
    expect(empty).toEqual([]);
    expect(JSON.parse(JSON.stringify(jsonLd))).toEqual(jsonLd);
  });

  it('what Google recommends is there if the article has it', () => {
    const recommended = (has: (property: (typeof RECOMMENDED)[number]) => unknown): string =>
      RECOMMENDED.filter((property) => Boolean(has(property))).join(', ');
    expectTable(
      all,
      ({ name }) => name,
      ({ jsonLd }) => recommended((property) => property in jsonLd),
      ({ article: { headline, published, authors, agency, site } }) => {
        const values = { headline, datePublished: published, author: authors[0], publisher: agency ?? site };
        return recommended((property) => values[property]);
      },
    );
  });

  it('dates are ISO 8601, with an offset where there is a time', () => {
    const dates = all.flatMap(({ jsonLd }) => [jsonLd.datePublished, jsonLd.dateModified]).filter((date) => date !== undefined);
    expect(dates.length).toBeGreaterThan(all.length / 2);
    expect(dates.filter((date) => !ISO.test(date))).toEqual([]);
  });
});
