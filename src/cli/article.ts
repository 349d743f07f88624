import { Option } from 'commander';
import type { ArticleOptions } from '../types.js';
import type { Subcommand } from './command.js';
import { DATE_OPTIONS } from './date.js';

/** As commander hands them over. */
interface ArticleFlags extends Omit<ArticleOptions, 'normalize'> {
  /** False where `--no-normalize` was given. */
  normalize: boolean;
}

export const articleCommand: Subcommand = {
  name: 'article',
  summary: 'print a news article as JSON',
  description: 'Reads the text of a Persian news page and prints { article, spans, diagnostics } as JSON.',
  options: [
    new Option('--url <address>', 'address of the page: it names the site'),
    ...DATE_OPTIONS,
    new Option('--no-normalize', 'leave the fields as they stand'),
  ],
  examples: ['matn article page.txt', 'matn article --url https://kayhan.ir/fa/news/232810 page.txt | jq .article.headline'],
  async prepare(flags) {
    const { parseArticle } = await import('../index.js');
    const options = toArticleOptions(flags as unknown as ArticleFlags);
    parseArticle('', options);
    return ({ text }) => ({ output: `${JSON.stringify(parseArticle(text, options), null, 2)}\n`, problems: [] });
  },
};

function toArticleOptions({ normalize, ...options }: ArticleFlags): ArticleOptions {
  return normalize ? options : { ...options, normalize: false };
}
