/** About this many code units are shown on either side of a change, to the end of a word. */
const CONTEXT = 32;

/** The text between two changes, or before the first and after the last: all of it, or its ends near the changes. */
export interface Between {
  /** The text after the previous change. */
  head: string;
  /** True if text was left out in between. */
  isCut: boolean;
  /** The text before the next change. */
  tail: string;
}

/** Cuts the text between two changes to the words next to them. Lines without a change are left out. */
export function excerpt(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): Between {
  const hasBreak = text.includes('\n');
  if (!isFirst && !isLast && !hasBreak && text.length <= 2 * CONTEXT) return { head: text, isCut: false, tail: '' };
  const [line = ''] = text.split('\n', 1);
  const head = isFirst ? '' : firstWords(line);
  const tail = isLast ? '' : lastWords(text.slice(text.lastIndexOf('\n') + 1));
  return { head, isCut: true, tail };
}

function firstWords(line: string): string {
  if (line.length <= CONTEXT) return line;
  const end = line.lastIndexOf(' ', CONTEXT);
  return `${end > 0 ? line.slice(0, end) : ''} …`;
}

function lastWords(line: string): string {
  if (line.length <= CONTEXT) return line;
  const start = line.indexOf(' ', line.length - CONTEXT);
  return `… ${start >= 0 ? line.slice(start + 1) : ''}`;
}
