import { ARTICLE_LAWS, HTML_LAWS, JSON_LINE_LAWS, type Law, NORMALIZE_LAWS, STREAM_LAWS } from './fuzz.js';

/** An entry point of the library, with its laws. */
export interface Target {
  name: string;
  laws: readonly Law[];
  /** Turns any text into an input of the target. */
  shape(text: string): string;
}

const isOf =
  (pattern: RegExp) =>
  ({ name }: Law): boolean =>
    pattern.test(name);
const isOfArticles = isOf(/read as an article/);
const asItIs = (text: string): string => text;
/** Wraps a text as a record: the texts of fixtures are no records. */
const asRecord = (text: string): string => `${JSON.stringify({ id: 1, text, tags: [text.slice(0, 20)], meta: { title: null } })}\n`;
const asDate = (text: string): string => text.slice(0, 60);
const asPage = (text: string): string => (text.includes('<') ? text : `<title>${text.slice(0, 30)}</title><p>${text}</p>`);

export const TARGETS: readonly Target[] = [
  { name: 'normalize', laws: NORMALIZE_LAWS, shape: asItIs },
  { name: 'normalizeHtml', laws: HTML_LAWS.filter((law) => !isOfArticles(law)), shape: asPage },
  { name: 'parseArticleHtml', laws: HTML_LAWS.filter(isOfArticles), shape: asPage },
  { name: 'jsonl', laws: [...JSON_LINE_LAWS, ...STREAM_LAWS.filter(isOf(/gives a line for every line/))], shape: asRecord },
  { name: 'parseDate', laws: ARTICLE_LAWS.filter(isOf(/date/)), shape: asDate },
];
