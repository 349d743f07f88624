import { isDigit } from '../../text/code-unit-kinds.js';
import type { Mark, MarkedLine } from './marks.js';
import { BRACKET_PAIRS, OPENERS, QUOTES } from './signs.js';

const OPENER_OF: ReadonlyMap<string, string> = new Map(BRACKET_PAIRS.map(([opener, closer]) => [closer, opener]));

const isQuote = ({ signs }: Mark): boolean => QUOTES.includes(signs);
export const isOpener = ({ signs }: Mark): boolean => OPENERS.includes(signs);
export const isCloser = ({ signs }: Mark): boolean => OPENER_OF.has(signs);

/** Finds partners: each kind of bracket for itself, the nearest first. */
export function pairBrackets(marks: readonly Mark[]): void {
  if (marks.every(({ isStop }) => isStop)) return;
  const open = new Map(OPENERS.map((opener): [string, Mark[]] => [opener, []]));
  for (const mark of marks) {
    mark.partner = null;
    open.get(mark.signs)?.push(mark);
    const opener = open.get(OPENER_OF.get(mark.signs) ?? '')?.pop();
    if (opener) join(opener, mark);
  }
}

function join(opener: Mark, closer: Mark): void {
  opener.partner = closer;
  closer.partner = opener;
}

/**
 * Turns paired "…" and “…” around Persian text into guillemets, but not inside guillemets: there they are the inner quotation.
 * Straight quotes pair only where their number in the line is even. What stays a quote is taken off the list.
 */
export function resolveQuotes(line: MarkedLine): void {
  if (!line.marks.some(isQuote)) return;
  pairBrackets(line.marks);
  for (const [opener, closer] of outermost(line.marks, new Map(quotePairs(line)))) {
    opener.signs = '«';
    closer.signs = '»';
  }
  line.marks = line.marks.filter((mark) => !isQuote(mark));
}

/** The pairs that stand in no other pair or guillemets, and around no lone guillemet: it would find a partner in them. */
function outermost(marks: readonly Mark[], closers: ReadonlyMap<Mark, Mark>): [opener: Mark, closer: Mark][] {
  const lonesBefore = countLoneGuillemets(marks);
  const pairs: [Mark, Mark][] = [];
  let coveredUpTo = -1;
  for (const mark of marks) {
    const closer = closers.get(mark);
    if (mark.start < coveredUpTo) continue;
    if (mark.signs === '«' && mark.partner) coveredUpTo = mark.partner.start;
    else if (closer && lonesBefore.get(mark) === lonesBefore.get(closer)) {
      pairs.push([mark, closer]);
      coveredUpTo = closer.start;
    }
  }
  return pairs;
}

function countLoneGuillemets(marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  let lones = 0;
  const before = new Map<Mark, number>();
  for (const mark of marks) {
    if ((mark.signs === '«' || mark.signs === '»') && !mark.partner) lones++;
    before.set(mark, lones);
  }
  return before;
}

function quotePairs(line: MarkedLine): [opener: Mark, closer: Mark][] {
  const pairs: [Mark, Mark][] = [];
  const curly: Mark[] = [];
  const straight = line.marks.filter(({ signs }) => signs === '"');
  if (straight.length % 2 === 0) for (let i = 0; i < straight.length; i += 2) pairs.push([straight[i] as Mark, straight[i + 1] as Mark]);
  for (const mark of line.marks) {
    if (mark.signs === '“') curly.push(mark);
    const opener = mark.signs === '”' ? curly.pop() : undefined;
    if (opener) pairs.push([opener, mark]);
  }
  return pairs.filter(([opener, closer]) => closer.lastPersian > opener.start && !isDigit(line.text.charCodeAt(opener.start - 1)));
}
