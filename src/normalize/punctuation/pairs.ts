import { codeUnitAt } from '../../core/code-unit.js';
import { isDigit } from '../../persian/code-unit-kinds.js';
import { BRACKET, CLOSER, COLON, GUILLEMET, OPENER, QUOTE, REPLACED, ROUND, SPACE, SQUARE, STOP } from './mark-flags.js';
import { hasFlag, type Mark, type MarkedLine, NONE } from './marks.js';
import { neighbourAt } from './neighbours.js';
import { opensQuotation, partnerOf } from './quotation-marks.js';

const KINDS_OF_BRACKETS = [GUILLEMET, ROUND, SQUARE];

/** Pairs brackets, each kind separately, innermost first. */
export function pairBrackets(line: MarkedLine): void {
  if ((line.allFlags & OPENER) === 0 || (line.allFlags & CLOSER) === 0) return;
  const open = KINDS_OF_BRACKETS.map((): Mark[] => []);
  for (let mark = 0; mark < line.count; mark++) {
    line.partners[mark] = NONE;
    if (!hasFlag(line, mark, BRACKET)) continue;
    const openOfKind = open[KINDS_OF_BRACKETS.findIndex((kind) => hasFlag(line, mark, kind))] as Mark[];
    if (hasFlag(line, mark, OPENER)) openOfKind.push(mark);
    else setPartners(line, openOfKind.pop() ?? NONE, mark);
  }
}

function setPartners({ partners }: MarkedLine, opener: Mark, closer: Mark): void {
  if (opener === NONE) return;
  partners[opener] = closer;
  partners[closer] = opener;
}

/**
 * Turns paired "…" and “…” around Persian text into guillemets, except inside guillemets, where they are the inner quotation. The remaining quotes are removed from the list of marks.
 */
export function resolveQuotes(line: MarkedLine): void {
  if ((line.allFlags & QUOTE) === 0) return;
  pairBrackets(line);
  for (const [opener, closer] of outermost(line, new Map(quotePairs(line)))) {
    setGuillemet(line, opener, OPENER | GUILLEMET);
    setGuillemet(line, closer, CLOSER | GUILLEMET);
  }
  dropQuotes(line);
}

function setGuillemet(line: MarkedLine, mark: Mark, flags: number): void {
  line.flags[mark] = ((line.flags[mark] as number) & ~QUOTE) | flags | REPLACED;
  line.allFlags |= flags;
}

function dropQuotes(line: MarkedLine): void {
  let kept = 0;
  for (let mark = 0; mark < line.count; mark++) {
    if (hasFlag(line, mark, QUOTE)) continue;
    for (const column of [line.starts, line.ends, line.flags, line.lastPersian, line.lastLatin]) column[kept] = column[mark] as number;
    line.partners[kept++] = NONE;
  }
  line.count = kept;
}

/**
 * Returns the outermost pairs, except those around a guillemet: if `"a»b"` became «a»b», the guillemet within would find a partner, and
 * `"«a»"` has two signs already.
 */
function outermost(line: MarkedLine, closers: ReadonlyMap<Mark, Mark>): [opener: Mark, closer: Mark][] {
  const guillemetsBefore = countGuillemets(line);
  const pairs: [Mark, Mark][] = [];
  let coveredUpTo = -1;
  for (let mark = 0; mark < line.count; mark++) {
    const closer = closers.get(mark);
    if (mark < coveredUpTo) continue;
    const partner = line.partners[mark] as Mark;
    if (partner > mark && hasFlag(line, mark, GUILLEMET)) coveredUpTo = partner;
    else if (closer !== undefined && guillemetsBefore[mark] === guillemetsBefore[closer]) {
      if (!isDoubled(line, closers, mark, closer)) pairs.push([mark, closer]);
      coveredUpTo = closer;
    }
  }
  return pairs;
}

/** True for the outer marks of `""a""`. */
function isDoubled({ starts }: MarkedLine, closers: ReadonlyMap<Mark, Mark>, opener: Mark, closer: Mark): boolean {
  if (closers.get(opener + 1) !== closer - 1) return false;
  return starts[opener + 1] === (starts[opener] as number) + 1 && starts[closer - 1] === (starts[closer] as number) - 1;
}

/** Returns the number of guillemets up to each mark. */
function countGuillemets(line: MarkedLine): number[] {
  let guillemets = 0;
  return Array.from({ length: line.count }, (_, mark) => {
    if (hasFlag(line, mark, GUILLEMET)) guillemets++;
    return guillemets;
  });
}

const CURLY = '“”';

/**
 * True if a curly mark opens a quotation. Its place decides: white space, a bracket or the edge of the line before it and not after it, for
 * either sign («”خانه“»). A stop counts as well where it gets a space: «رفت.”بیا”». If its place is ambiguous, `isOpener` decides.
 */
function opensQuote(line: MarkedLine, mark: Mark, isOpener: boolean): boolean {
  const start = line.starts[mark] as number;
  const before = neighbourAt(line, start - 1, NONE);
  const isFreeBefore = (before & (SPACE | OPENER | COLON)) !== 0 || ((before & STOP) !== 0 && opensQuotation(line, start));
  const isFreeAfter = (neighbourAt(line, line.ends[mark] as number, NONE) & (SPACE | CLOSER | STOP)) !== 0;
  return isFreeBefore === isFreeAfter ? isOpener : isFreeBefore;
}

function quotePairs(line: MarkedLine): [opener: Mark, closer: Mark][] {
  const pairs: [Mark, Mark][] = [];
  const curly: Mark[] = [];
  const straight = new Map<number, Mark>();
  for (let mark = 0; mark < line.count; mark++) {
    const start = line.starts[mark] as number;
    const sign = line.text.charAt(start);
    if (sign === '"') {
      const opener = straight.get(partnerOf(line, start));
      if (opener === undefined) straight.set(start, mark);
      else pairs.push([opener, mark]);
      continue;
    }
    const isOpener = opensQuote(line, mark, sign === '“');
    if (CURLY.includes(sign) && isOpener) curly.push(mark);
    const opener = CURLY.includes(sign) && !isOpener ? curly.pop() : undefined;
    if (opener !== undefined) pairs.push([opener, mark]);
  }
  return pairs.filter(([opener, closer]) => {
    const start = line.starts[opener] as number;
    return (line.lastPersian[closer] as number) > start && !isDigit(codeUnitAt(line.text, start - 1));
  });
}
