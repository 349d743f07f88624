import type { Input } from '../io.js';
import { isNamedHtml, looksLikeHtml } from '../looks-like-html.js';

/** Markdown contains tags, and code that an HTML parser would not recognise. */
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/** True if an input is HTML: by the flag of the user, else by its name, else by its content. Standard input has no name. */
export function isHtmlInput({ path, text }: Input, said: boolean | undefined): boolean {
  if (said !== undefined) return said;
  if (isNamedHtml(path)) return true;
  return !(path !== null && MARKDOWN.test(path)) && looksLikeHtml(Buffer.from(text.slice(0, SAMPLE)));
}

/** Longer than the sample of `looksLikeHtml`. */
const SAMPLE = 16_384;
