import { readPageLines } from '../article/page-lines.js';
import { lineFacts } from '../article/titles/line-facts.js';

/** True for one line of text that ends in a verb that matn knows. */
export function isVerbSentence(text: string): boolean {
  const [line, ...others] = readPageLines(text);
  return line !== undefined && others.length === 0 && line.kind === 'text' && lineFacts(text, line).endsInVerb;
}
