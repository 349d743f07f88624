import { describe, expect, it } from 'vitest';
import { newsArticles } from '../../bench/corpus/news.js';

const BYTES = 300_000;
const FEW = 30_000;
const wordsOf = (articles: readonly string[]): string[] => articles.join('').match(/[\p{L}\p{M}\u200c]+/gu) ?? [];

describe('The news that is measured', () => {
  const articles = newsArticles(1, BYTES);

  it('is the same for the same seed, and another for another', () => {
    const some = newsArticles(1, FEW);
    expect(articles.slice(0, some.length)).toEqual(some);
    expect(newsArticles(2, FEW)[0]).not.toBe(articles[0]);
  });

  it('has the size that was asked for, in articles', () => {
    const sizes = articles.map((article) => Buffer.byteLength(article));
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThanOrEqual(BYTES);
    expect(Math.max(...sizes)).toBeLessThan(8_000);
  });

  it('brings new words all along, as news does', () => {
    const words = wordsOf(articles);
    const distinct = (count: number): number => new Set(words.slice(0, count)).size;
    expect(words.length).toBeGreaterThan(25_000);
    expect(distinct(10_000)).toBeGreaterThan(1_800);
    expect(distinct(25_000)).toBeGreaterThan(1.4 * distinct(10_000));
    expect(distinct(25_000)).toBeLessThan(7_000);
  });

  it('is repeated by no paragraph', () => {
    const paragraphs = articles.flatMap((article) => article.trimEnd().split('\n'));
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it('has no half-space left where it was scraped', () => {
    expect(newsArticles(1, FEW, 'scraped').join('')).not.toContain('\u200c');
  });
});
