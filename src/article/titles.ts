import { commonLetters } from '../text/compare.js';
import type { Confidence } from '../types.js';
import { type Block, hasSentences, linesOf, PHRASE_WORDS, type TextLine } from './text-blocks.js';

/** A title and the rule that found it. */
export interface Title {
  line: TextLine;
  by: string;
  confidence: Confidence;
}

export interface Titles {
  kicker: Title | null;
  headline: Title | null;
  lead: Title | null;
}

const NO_TITLES: Titles = { kicker: null, headline: null, lead: null };

/** Finds kicker, headline and lead among the blocks around the line `anchor` that code or date stand on (-1: none). */
export function findTitles(raw: string, blocks: readonly Block[], anchor: number): Titles {
  const lines = linesOf(blocks);
  const isAbove = (line: TextLine) => line.index < anchor;
  const framed = leadAroundHeadline(raw, lines);
  if (framed) return framed;
  const repeated = findRepeated(raw, lines, anchor);
  if (repeated) {
    const titles = titlesOfRepeated(repeated, lines, isAbove(repeated));
    return { ...titles, lead: leadAfter(raw, repeated, lines, anchor) };
  }
  const above = lines.filter(isAbove);
  const below = withoutNavigation(lines.filter((line) => !isAbove(line)));
  const fromAbove = above.some(isPhrase) && !isTitledByLabels(below);
  const titles = titlesOfFirstLines(fromAbove ? above : below, fromAbove);
  return titles.headline && !titles.lead
    ? withLead(titles, titles.headline.line, leadAfter(raw, titles.headline.line, lines, anchor))
    : titles;
}

/** A headline that no blank line separates from its lead is a guess too. */
function withLead(titles: Titles, headline: TextLine, lead: Title | null): Titles {
  const isGuess = lead?.line.block === headline.block;
  return { ...titles, headline: isGuess ? title(headline, 'headline', headline, lead.line) : titles.headline, lead };
}

/** In letters and digits. */
const SHORTEST_REPEATED = 20;

function isSame(raw: string, line: TextLine, other: TextLine): boolean {
  return commonLetters(raw, line.core, other.core) >= SHORTEST_REPEATED;
}

/**
 * A headline often stands again as the caption of a picture or over the body: «متن-تیتر-با-خط-تیره». A line that is repeated
 * below the lead is the caption itself.
 */
function findRepeated(raw: string, lines: readonly TextLine[], anchor: number): TextLine | null {
  for (const [at, line] of lines.entries()) {
    if (line.isLong && line.index > anchor) return null;
    if (!line.isLong && lines.some((other, index) => index > at && isSame(raw, line, other))) return line;
  }
  return null;
}

/** The lead on both sides of the headline: «lead ⏎ headline ⏎ lead». */
function leadAroundHeadline(raw: string, lines: readonly TextLine[]): Titles | null {
  const [lead, headline, copy] = lines;
  if (!lead || !headline || !copy || headline.length >= lead.length || headline.isLong || !isSame(raw, lead, copy)) return null;
  return {
    ...NO_TITLES,
    headline: { line: headline, by: 'repetition/headline', confidence: 'likely' },
    lead: { line: lead, by: 'repetition/lead', confidence: 'likely' },
  };
}

/** Kicker and headline in a block each, directly under the labels: whatever stands above them is another story's. */
function isTitledByLabels([kicker, headline, lead]: readonly TextLine[]): boolean {
  if (!kicker || !headline || !lead || kicker.isLong || headline.isLong) return false;
  return kicker.block.underMeta && isAlone(kicker) && isAlone(headline) && headline.block !== kicker.block && lead.isLong;
}

function titlesOfRepeated(headline: TextLine, lines: readonly TextLine[], isAboveAnchor: boolean): Titles {
  const before = lines.find(({ index }) => index === headline.index - 1);
  const isKicker = before && !before.isLong && (before.endsOpen || (isAlone(before) && (before.block.underMeta || isAboveAnchor)));
  return {
    ...NO_TITLES,
    kicker: isKicker ? { line: before, by: 'block/kicker', confidence: 'likely' } : null,
    headline: { line: headline, by: 'repetition/headline', confidence: 'likely' },
  };
}

function isPhrase({ words }: TextLine): boolean {
  return words >= PHRASE_WORDS;
}

/** Fewer words in front of a headline, without a blank line, name a section. */
const KICKER_WORDS = 3;

function isAlone({ block }: TextLine): boolean {
  return block.lines.length === 1;
}

const LONGEST_MENU_ENTRY = 45;
const FEWEST_MENU_ENTRIES = 3;

/** A block of short lines, of few words most of them, with others after it, is a menu; of phrases, a headline with sub-headlines. */
function withoutNavigation(lines: readonly TextLine[]): TextLine[] {
  const isMenu = ({ size, longest, lines: ofBlock }: Block) =>
    size >= FEWEST_MENU_ENTRIES && longest <= LONGEST_MENU_ENTRY && 2 * ofBlock.filter(isPhrase).length <= size;
  const first = lines.findIndex(({ block }) => !isMenu(block));
  return first < 0 ? [...lines] : lines.slice(first);
}

function titlesOfFirstLines(lines: readonly TextLine[], fromAbove: boolean): Titles {
  const [first, second, third] = lines;
  if (!first) return NO_TITLES;
  if (second && isNameOver(first, second)) return titlesOfFirstLines(lines.slice(1), fromAbove);
  if (first.isLong) return leadBeforeHeadline(first, second);
  if (!second || !isKicker(first, second, third, fromAbove)) return { ...NO_TITLES, headline: title(first, 'headline', first, null) };
  const kicker = title(first, 'kicker', first, second);
  if (second.isLong) return { ...NO_TITLES, kicker, lead: title(second, 'lead', first, second) };
  return { ...NO_TITLES, kicker, headline: title(second, 'headline', first, second) };
}

/** One word over a title, or two in the same block, name a site or a section. */
function isNameOver(first: TextLine, second: TextLine): boolean {
  const isName = first.words < KICKER_WORDS && !first.endsOpen && (first.block === second.block || first.words === 1);
  return isName && !second.isLong && (isPhrase(second) || second.endsOpen);
}

/** What lines of one block say by order and length is a guess. */
function title(line: TextLine, role: string, first: TextLine, second: TextLine | null): Title {
  const isGuess = first.block === second?.block;
  return isGuess ? { line, by: `order/${role}`, confidence: 'guess' } : { line, by: `block/${role}`, confidence: 'likely' };
}

/** Two lines and no more, the long one first. */
function leadBeforeHeadline(first: TextLine, second: TextLine | undefined): Titles {
  if (!second || second.isLong || first.opensBody || second.block !== first.block || first.block.lines.length > 2) return NO_TITLES;
  return { ...NO_TITLES, lead: title(first, 'lead', first, second), headline: title(second, 'headline', first, second) };
}

/** Whether the first line is a kicker over the second: it ends in a colon, or stands alone directly under the labels. */
function isKicker(first: TextLine, second: TextLine, third: TextLine | undefined, fromAbove: boolean): boolean {
  if (first.endsOpen) return true;
  if (second.isLong || isLeadLength(first, second)) return false;
  if (first.block === second.block) {
    if (first.words < KICKER_WORDS) return false;
    const isPairOverMeta = first.block.overMeta && first.block.lines.length === 2 && (fromAbove || isPhrase(second));
    return isPairOverMeta || (third?.block === first.block && third.isLong && !third.opensBody);
  }
  if (!isAlone(first) || !(isAlone(second) || (third?.block === second.block && third.isLong))) return false;
  return fromAbove ? !third || third.isLong : first.block.underMeta;
}

const SHORTEST_LONG_LEAD = 80;

/** Far longer than the line above it, which makes that one the headline. */
function isLeadLength(first: TextLine, second: TextLine): boolean {
  return isPhrase(first) && second.length > SHORTEST_LONG_LEAD && second.length > 2 * first.length;
}

const SHORTEST_LEAD = 25;
/** A shorter line that ends no sentence is a sub-headline, a name, a caption. */
const SHORTEST_OPEN_LEAD = 40;
const LONGEST_LAST_LEAD = 400;
const LONGEST_LEAD = 700;
/** How much longer a lead is than the headline directly above it. */
const LEAD_TO_HEADLINE = 1.5;

/** The paragraph after the headline, unless it is the body's first. */
function leadAfter(raw: string, headline: TextLine, lines: readonly TextLine[], anchor: number): Title | null {
  const others = lines.filter(({ index, core }) => index > headline.index && commonLetters(raw, core, headline.core) === 0);
  const [line, next] = withoutSubheadline(headline, others);
  if (!line || line.opensBody || line.length < SHORTEST_LEAD || line.length > LONGEST_LEAD) return null;
  if (!line.isLong && line.length < SHORTEST_OPEN_LEAD && !line.endsSentence) return null;
  const isAbove = line.index < anchor;
  if (!next && !isAbove && (line.length > LONGEST_LAST_LEAD || hasSentences(raw, line))) return null;
  if (line.block === headline.block)
    return line.isLong || line.length > LEAD_TO_HEADLINE * headline.length ? { line, by: 'order/lead', confidence: 'guess' } : null;
  if (next && next.block === line.block && !next.opensBody && !isSame(raw, line, next)) return leadOfBlock(raw, line, next);
  const isAcross = headline.index < anchor && line.index > anchor;
  return { line, by: 'block/lead', confidence: isAcross ? 'guess' : 'likely' };
}

/** Without the short lines directly below the headline, where the lead stands in a block of its own. */
function withoutSubheadline(headline: TextLine, others: readonly TextLine[]): readonly TextLine[] {
  const first = others.findIndex(({ block, isLong }) => block !== headline.block || isLong);
  const line = others[first];
  return first > 0 && first <= MOST_SUBHEADLINES && line && line.block !== headline.block && line.isLong ? others.slice(first) : others;
}

const MOST_SUBHEADLINES = 2;

/** The first paragraph directly below the labels is the lead where it is one short sentence. */
function leadOfBlock(raw: string, line: TextLine, next: TextLine): Title | null {
  const isLead =
    line.block.underMeta && line.length <= LONGEST_BLOCK_LEAD && !hasSentences(raw, line) && (next.isLong || next.endsSentence);
  return isLead ? { line, by: 'order/lead', confidence: 'guess' } : null;
}

const LONGEST_BLOCK_LEAD = 300;
