import type { Input } from '../io.js';
import { isNamedHtml, looksLikeHtml } from '../looks-like-html.js';

/** Markdown has tags in it, and code in which a parser of HTML sees none. */
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/** Whether an input is HTML: as the user says, else as its name says, else as it looks. Standard input has no name. */
export function isHtmlInput({ path, text }: Input, said: boolean | undefined): boolean {
  if (said !== undefined) return said;
  if (isNamedHtml(path)) return true;
  return !(path !== null && MARKDOWN.test(path)) && looksLikeHtml(Buffer.from(text.slice(0, SAMPLE)));
}

/** More than `looksLikeHtml` reads. */
const SAMPLE = 16_384;
