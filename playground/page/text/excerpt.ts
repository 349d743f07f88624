/** About so much is shown on either side of a change, to the end of a word. */
const CONTEXT = 32;

/** What stands between two changes, or before the first and after the last: all of it, or the ends of it that are near. */
export interface Between {
  /** After the change before it. */
  head: string;
  /** True if something was left out in between. */
  isCut: boolean;
  /** Before the next change. */
  tail: string;
}

/** Cuts what stands between two changes to their nearest words. Lines that no change is in are left out. */
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
