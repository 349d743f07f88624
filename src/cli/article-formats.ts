import type { Article, ParsedArticle } from '../api/types.js';
import { toJsonLd } from '../article/json-ld.js';
import { listedName, printableJson, printableMarkdown } from './visible.js';

/** Formats a page for `matn article`; `file` is the name of the file if there are several pages. */
type Describe = (parsed: ParsedArticle<string>, file: string | null) => string;

const FORMATS = {
  json: (parsed, file) => formatJson(parsed, file),
  jsonld: ({ article }, file) => formatJson(toJsonLd(article), file),
  text: ({ article }, file) =>
    `${file === null ? '' : `==> ${listedName(file)} <==\n\n`}${paragraphsOf(article).join('\n\n')}\n${file === null ? '' : '\n'}`,
  markdown: ({ article }, file) => `${toMarkdown(article, file)}\n`,
} as const satisfies Record<string, Describe>;

export type ArticleFormat = keyof typeof FORMATS;

export const ARTICLE_FORMATS = Object.keys(FORMATS) as ArticleFormat[];

export function formatArticle(parsed: ParsedArticle<string>, format: ArticleFormat, file: string | null): string {
  return FORMATS[format](parsed, file);
}

/** Indented for one page; one line a page for several. */
function formatJson(value: object, file: string | null): string {
  return printableJson(file === null ? `${JSON.stringify(value, null, 2)}\n` : `${JSON.stringify({ file, ...value })}\n`);
}

function paragraphsOf({ kicker, headline, lead, body }: Article): string[] {
  return [kicker, headline, lead, ...body].filter((paragraph) => paragraph !== null);
}

/** Front matter in YAML (a superset of JSON), then the titles and the paragraphs. */
function toMarkdown({ kicker, headline, lead, body, ...about }: Article, file: string | null): string {
  const { site, code, published, updated, section, authors, agency, tags } = about;
  const values = { file, site, code, published: published?.iso ?? null, updated: updated?.iso ?? null, section, authors, agency, tags };
  const known = Object.entries(values).filter(([, value]) => value !== null && value.length > 0);
  const matter =
    known.length > 0 ? [`---\n${known.map(([name, value]) => `${name}: ${printableJson(JSON.stringify(value))}\n`).join('')}---`] : [];
  const titles = [
    kicker && `*${escapeMarkdown(kicker)}*`,
    headline && `# ${escapeMarkdown(headline)}`,
    lead && `**${escapeMarkdown(lead)}**`,
  ];
  return [...matter, ...titles.filter((title) => title !== null), ...body.map(escapeMarkdown)].join('\n\n');
}

const INLINE_MARKS = /[\\`*_[\]<>&]/g;
/** Marks that would begin a heading, a list or a quotation. */
const LINE_MARKS = /^(?:[#+-]|\d+(?=[.)]))/;

function escapeMarkdown(text: string): string {
  const escaped = text.replace(INLINE_MARKS, '\\$&').replace(LINE_MARKS, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
  return printableMarkdown(escaped);
}
