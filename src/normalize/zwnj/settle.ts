import { ZWNJ } from '../../text/code-points.js';
import type { RuleName } from '../stages.js';
import { closedSuffix, jointForSpace, lostJoints, wordsGluedIn } from './decisions.js';
import { doubtOfLoss, doubtOfSpace, type Evidence, evidenceOfChains } from './evidence.js';
import { type Line, MOST_LETTERS } from './line.js';
import { type Link, linksOf, linkWords, mergeLinks, splitLink } from './links.js';
import type { Policy } from './policy.js';
import { Question, questionFor } from './questions.js';

interface GapChange {
  start: number;
  end: number;
  replacement: string;
  rule: RuleName;
  confidence: number | undefined;
}

/** What becomes of gaps, by the letter of the line after each: a gap has one change at the most. */
type GapChanges = Map<number, GapChange>;

/**
 * How often words are asked about, by gap of a line, at the most. Once by itself, and again beside each change: a gap is opened once,
 * with a space or a half-space, and an opened space is closed up once, for good. A change asks about four words.
 */
export const MOST_ASKED_A_GAP = 16;

/** For the tests: how often words of a line were asked about at the most, by gap. */
export const settled = { mostAskedAGap: 0 };

/** Returns the changes of a line, in order; none where more words are asked about than `mostAskedAGap` allows, which no line is known to do. */
export function settle(line: Line, evidence: Evidence, policy: Policy, mostAskedAGap = MOST_ASKED_A_GAP): GapChange[] {
  const changes: GapChanges = new Map();
  const chains = linkWords(line, policy.knowledge.dictionary);
  const settling: Settling = {
    line,
    policy,
    doubt: 0,
    changes,
    closed: new Set(),
    asked: [],
    askedBefore: 0,
    most: mostAskedAGap * line.length,
  };
  const settleWordsBy = (known: Evidence): Evidence =>
    settleWords(settling, chains, doubtOfLoss(known)) ? evidenceOfChains(line.hasHalfSpaces, chains, policy.knowledge) : known;
  let last = settleWordsBy(evidence);
  // A part of a word can be the sign that the line lacked.
  if (doubtOfLoss(last) < doubtOfLoss(evidence)) last = settleWordsBy(last);
  settled.mostAskedAGap = Math.max(settled.mostAskedAGap, settling.askedBefore / line.length);
  if (settling.askedBefore > settling.most) return [];
  // A half-space that was just put in was lost: it is no sign of half-spaces that were kept.
  const hadNone = !evidence.hasHalfSpaces && line.hasHalfSpaces;
  settleGaps(line, chains, doubtOfSpace(hadNone ? { ...last, hasHalfSpaces: false, hasSureLoss: true } : last), policy, changes);
  return [...changes.values()].sort((a, b) => a.start - b.start);
}

/** The words of a line while they are split and joined. */
interface Settling {
  line: Line;
  policy: Policy;
  doubt: number;
  changes: GapChanges;
  /** Gaps whose space was closed up: none is opened again. */
  closed: Set<number>;
  /** What is asked, in turn: a word whose letters or neighbours changed is asked again. */
  asked: Link[];
  /** How many were, and how many may be. */
  askedBefore: number;
  most: number;
}

/**
 * Splits words in which a half-space or a space was lost, and closes up suffixes before which no half-space can be seen, until no word
 * changes. Says whether one did.
 */
function settleWords(settling: Settling, chains: readonly Link[], doubt: number): boolean {
  const asked = linksOf(chains);
  settling.asked = asked;
  settling.doubt = doubt;
  let isChanged = false;
  for (const link of asked) {
    if (++settling.askedBefore > settling.most) break;
    if (link.isGone) continue;
    if (closeUp(link, settling) || partGlued(link, settling) || restoreLost(link, settling)) isChanged = true;
  }
  return isChanged;
}

function ask(links: readonly (Link | null)[], { asked }: Settling): void {
  for (const link of links) if (link) asked.push(link);
}

/** کشور ها → کشورها */
function closeUp(link: Link, settling: Settling): boolean {
  const { before, word, from } = link;
  const { line, policy, changes, closed } = settling;
  const suffix = before && link.isSpaced ? closedSuffix(before.word, word, policy) : null;
  if (!before || !suffix) return false;
  // A space that this line's words were parted with is taken back; one of the text goes.
  if (!changes.delete(from)) changes.set(from, spaceChange(link, line, '', suffix.rule, suffix.confidence));
  closed.add(from);
  mergeLinks(before, link, line, policy.knowledge.dictionary);
  ask([before.before, before, before.behind], settling);
  return true;
}

/** هنرخبرگزاری → هنر خبرگزاری */
function partGlued(link: Link, settling: Settling): boolean {
  const { before, behind, word, from } = link;
  const { line, policy, changes, closed } = settling;
  const glued = wordsGluedIn(word, policy);
  if (!glued?.cuts.every((letter) => from + letter < MOST_LETTERS && isBare(from + letter, line))) return false;
  const places = glued.cuts.map((letter) => from + letter).filter((at) => !closed.has(at));
  if (places.length === 0) return false;
  let last = link;
  for (const at of places) {
    changes.set(at, letterChange(at, line, ' ', 'zwnj/glued-words', glued.confidence));
    last = splitLink(last, at, true, line, policy.knowledge.dictionary);
    ask([last], settling);
  }
  ask([before, link, behind], settling);
  return true;
}

/** همکاریها → همکاری¦ها */
function restoreLost(link: Link, settling: Settling): boolean {
  const { before, behind, word, from } = link;
  const { line, policy, doubt, changes } = settling;
  const lost = lostJoints(word, before?.word ?? null, behind?.word ?? null, doubt, policy);
  if (lost.length === 0) return false;
  let last = link;
  for (const { at: letter, confidence } of lost) {
    const at = from + letter + 1;
    changes.set(at, letterChange(at, line, ZWNJ, 'zwnj/lost', confidence));
    last = splitLink(last, at, false, line, policy.knowledge.dictionary);
    ask([last], settling);
  }
  line.hasHalfSpaces = true;
  ask([before, link, behind], settling);
  return true;
}

/** Nothing stands before letter `at`: neither a mark nor a half-space that cannot be seen, by which the writer joined the two. */
const isBare = (at: number, { offsets }: Line): boolean => (offsets[at] as number) === (offsets[at - 1] as number) + 1;

function settleGaps(line: Line, chains: readonly Link[], doubt: number, policy: Policy, changes: GapChanges): void {
  for (const link of linksOf(chains)) {
    const { before, behind, word } = link;
    if (before === null || !link.isSpaced || questionFor(before.word.traits, word.traits) === Question.none) continue;
    const gap = { outerLeft: before.before?.word ?? null, left: before.word, right: word, outerRight: behind?.word ?? null };
    const joining = jointForSpace(gap, doubt, policy);
    if (joining) changes.set(link.from, spaceChange(link, line, ZWNJ, joining.rule, joining.confidence));
  }
}

/** The space before a link. */
function spaceChange({ from }: Link, { offsets }: Line, replacement: string, rule: RuleName, confidence?: number): GapChange {
  const end = offsets[from] as number;
  return { start: end - 1, end, replacement, rule, confidence };
}

/** What is put before a letter. */
function letterChange(at: number, { offsets }: Line, replacement: string, rule: RuleName, confidence?: number): GapChange {
  const start = offsets[at] as number;
  return { start, end: start, replacement, rule, confidence };
}
