import { readPageLines } from '../article/page-lines.js';
import { lineFacts } from '../article/titles/line-facts.js';

const SENTENCE_END = /[.!؟?…]["»”]?\s*$/;

/** True for a text that ends as a sentence does, quotation mark included. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True for one line of text that ends in a verb that matn knows. */
export function isVerbSentence(text: string): boolean {
  const [line, ...others] = readPageLines(text);
  return line !== undefined && others.length === 0 && line.kind === 'text' && lineFacts(text, line).endsInVerb;
}
