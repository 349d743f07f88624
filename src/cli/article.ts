import { Option } from 'commander';
import type { ArticleOptions, ParsedArticle } from '../api/types.js';
import { ARTICLE_FORMATS, type ArticleFormat, formatArticle } from './article-formats.js';
import type { ByteCommand, Outcome } from './command.js';
import { DATE_OPTIONS } from './date.js';
import { decodeInput, type RawInput } from './io.js';
import { isNamedHtml, looksLikeHtml } from './looks-like-html.js';
import { readFlagSettings, SETTING_OPTIONS, type SettingFlags } from './normalize/settings.js';

/** Flags as commander parses them. */
interface ArticleFlags extends SettingFlags, Omit<ArticleOptions, 'normalize'> {
  format: ArticleFormat;
  /** False after `--no-html`. */
  html?: boolean;
  /** False after `--no-normalize`. */
  normalize: boolean;
}

const SETTING_NAMES = SETTING_OPTIONS.map((option) => option.attributeName()).filter((name) => name !== 'config');

export const articleCommand: ByteCommand = {
  name: 'article',
  summary: 'print news articles as JSON, text or Markdown',
  description: `Reads pages with Persian news, as text or as HTML, and prints { article, spans, dates, diagnostics } as JSON.
Of several pages each is a line of JSON with the name of its file; one that cannot be read is reported, and the rest goes on.
HTML may be in any encoding that it names, text is UTF-8, unless --encoding says otherwise.
The fields are normalized as matn normalize does it, with its options and matn.config.json.`,
  options: [
    new Option('--url <address>', 'address of the page: it names the site'),
    ...DATE_OPTIONS,
    new Option('--format <name>', 'what to print').choices(ARTICLE_FORMATS).default('json'),
    new Option('--html', 'read the input as HTML, even if it does not look like it'),
    new Option('--no-html', 'read the input as text, even if it looks like HTML'),
    new Option('--no-normalize', 'leave the fields unchanged').conflicts(SETTING_NAMES),
    ...SETTING_OPTIONS,
  ],
  examples: [
    'matn article page.html',
    'matn article --url https://kayhan.ir/fa/news/232810 page.txt | jq .article.headline',
    'matn article pages/*.html > articles.jsonl',
    'curl -s https://example.com/news/1 | matn article --format markdown',
    'matn article --digits latin --level affixes page.html',
  ],
  endings: ['html', 'htm', 'xhtml', 'txt', 'text'],
  readsBytes: true,
  async prepare(given, { io, paths }) {
    const flags = given as unknown as ArticleFlags;
    const { format, html } = flags;
    const { createNormalizer, parseArticle } = await import('../index.js');
    const normalize = flags.normalize && (await readFlagSettings(flags, io, createNormalizer));
    const options = { ...pageOptions(flags), normalize };
    const { parseArticleHtml } = await import('../html.js');
    parseArticle('', options);
    const read = (input: RawInput): ParsedArticle<string> | string => {
      if (html ?? (isNamedHtml(input.path) || looksLikeHtml(input.bytes))) return parseArticleHtml(input.bytes, options);
      const text = decodeInput(input);
      return 'problem' in text ? text.problem : parseArticle(text.text, options);
    };
    return (input): Outcome => {
      const parsed = read(input);
      if (typeof parsed === 'string') return { output: '', problems: [parsed] };
      return { output: formatArticle(parsed, format, paths.length > 1 ? input.name : null), problems: [] };
    };
  },
};

/** Returns the options of the library among the flags, without those that were not given. */
function pageOptions({ url, reference, timeZone }: ArticleFlags): Omit<ArticleOptions, 'normalize'> {
  return Object.fromEntries(Object.entries({ url, reference, timeZone }).filter(([, value]) => value !== undefined));
}
