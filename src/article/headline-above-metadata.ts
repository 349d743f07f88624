import { hasVerb } from './dated-line-score.js';
import type { MetadataItem } from './metadata-item.js';
import type { PageLine } from './page-line.js';
import type { Choice, Decision } from './titles/decide.js';
import { type PageFacts, SHORT_WORDS } from './titles/page-facts.js';

/** Greatest chance of the chosen headline at which the line above its metadata may take its place. */
const MOST_BELOW_DATE = 0.95;
const MOST_BELOW_AUTHOR = 0.995;
/** Least share of words that the text below repeats: a slogan or the title of another story has few. */
const LEAST_SHARE = 0.3;
/** The same, if the text repeats no word of the line below the metadata. */
const LEAST_SHARE_ABOVE_NEW_WORDS = 0.2;

/**
 * Chooses the line above the date or author as headline if the chosen one stands directly below them: «headline ⏎ author ⏎ date ⏎
 * sub-headline». A slogan above the clock of the page, or a kicker above the date, stays what it is.
 */
export function headlineAboveMetadata(lines: readonly PageLine[], facts: PageFacts, found: Decision): Decision {
  const { headline, kicker } = found;
  if (!headline) return found;
  const above = lineAboveMetadata(lines, headline.line);
  if (above < 0 || above === kicker?.line || !mayBeHeadline(facts, above)) return found;
  const hasAuthor = lines.slice(above + 1, headline.line).some(namesAuthor);
  if (headline.chance > (hasAuthor ? MOST_BELOW_AUTHOR : MOST_BELOW_DATE)) return found;
  if (!isRepeatedMost(facts, above, headline) || isKicker(facts, above, headline)) return found;
  return { ...found, headline: { line: above, chance: 1 - headline.chance } };
}

/** A slogan, a kicker and the title of another story have few words that the text repeats, or fewer than the line below the metadata. */
function isRepeatedMost({ shareBelow }: PageFacts, above: number, { line }: Choice): boolean {
  const other = shareBelow[line] as number;
  return (shareBelow[above] as number) >= (other === 0 ? LEAST_SHARE_ABOVE_NEW_WORDS : Math.max(LEAST_SHARE, other));
}

/** «گفت و گو با یک پژوهشگر ⏎ author ⏎ چرا باید کمتر گوشت بخوریم؟»: only the line below the metadata has a verb. */
function isKicker({ lines }: PageFacts, above: number, { line }: Choice): boolean {
  return !hasVerb(lines[above]?.folded ?? '') && hasVerb(lines[line]?.folded ?? '');
}

/** Index of the line above the dates and names that stand directly above a line; -1 if there are none, or nothing above them. */
function lineAboveMetadata(lines: readonly PageLine[], below: number): number {
  let at = below - 1;
  while (at >= 0 && isMetadata(lines[at] as PageLine)) at--;
  return at === below - 1 ? -1 : at;
}

const ROLES: readonly MetadataItem['role'][] = ['date', 'published', 'updated', 'author'];

function isMetadata({ kind, items }: PageLine): boolean {
  return kind === 'byline' || (kind === 'metadata' && items.some(({ role }) => ROLES.includes(role)));
}

function namesAuthor({ kind, items }: PageLine): boolean {
  return kind === 'byline' || items.some(({ role }) => role === 'author');
}

/** Fewest words of a headline without a verb. */
const FEWEST_WORDS = 5;
const KICKER_END = /[:؛;]$/;

function mayBeHeadline({ lines, hasTitleLength }: PageFacts, at: number): boolean {
  const facts = lines[at];
  if (facts === undefined || hasTitleLength[at] !== 1 || facts.line.aside !== null) return false;
  if (facts.saysAtEnd || KICKER_END.test(facts.folded)) return false;
  return facts.words >= FEWEST_WORDS || (facts.words > SHORT_WORDS && hasVerb(facts.folded));
}
