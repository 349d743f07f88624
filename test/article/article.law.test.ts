import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.js';
import { articleFixtures } from './article-fixtures.js';

const same = (text: string) => text;

it.each(articleFixtures())(
  'the article $name is read alike with CR LF, with blank lines of spaces and behind a byte order mark',
  ({ text, article }) => {
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n\n', '\n \u00a0\u200c\n'),
      `\ufeff${text}`,
      text.replaceAll('\n', '\u2028'),
    ]) {
      const { published, ...rest } = readArticle(other, {}, same).article;
      const { published: expected, ...others } = article;
      expect(rest).toEqual(others);
      expect(published?.iso).toBe(expected?.iso);
    }
  },
);
