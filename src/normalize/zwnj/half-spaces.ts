import { ZWNJ } from '../../text/code-points.js';
import type { ProtectedSpan } from '../../text/protect.js';
import type { Span } from '../../types.js';
import type { Sink, Stage } from '../rule.js';
import type { Settings } from '../settings.js';
import type { RuleName } from '../stages.js';
import { closedSuffix, jointForSpace, lostJoint, wordsGluedIn } from './decisions.js';
import { doubtOfLoss, doubtOfSpace, type Evidence, evidenceOfChains, evidenceOfLine } from './evidence.js';
import type { Line } from './line.js';
import { eachLine } from './lines.js';
import { type Link, linksOf, linkWords, mergeLinks, splitLink } from './links.js';
import { withOwnWords } from './own-words.js';
import { type Policy, readPolicy } from './policy.js';
import { Question, questionFor } from './questions.js';
import { isQuiet } from './quiet.js';

interface GapChange {
  start: number;
  end: number;
  replacement: string;
  rule: RuleName;
  confidence: number | undefined;
}

/** What becomes of gaps, by the letter of the line behind each: a gap has one change at the most. */
type GapChanges = Map<number, GapChange>;

/**
 * Half-spaces at the levels `affixes` and `restore`: where a space stands in their place, and where they were lost.
 *
 * First it is settled which letters belong together, then which words do. A decision depends on words and on what the line says of
 * itself: each word that is left was asked in its final surroundings, and from there on what is repaired makes a line ask for more
 * certainty, never for less. So a second call finds nothing.
 */
export const restoreHalfSpaces: Stage = (text, protectedSpans, settings, sink) =>
  restoreHalfSpacesIn(text, { start: 0, end: text.length }, protectedSpans, settings, sink);

/** The same in some whole lines of a text. */
export function restoreHalfSpacesIn(
  text: string,
  range: Span,
  protectedSpans: readonly ProtectedSpan[],
  settings: Settings,
  sink: Sink,
): void {
  if (settings.zwnj !== 'affixes' && settings.zwnj !== 'restore') return;
  const policy = readPolicy(settings);
  eachLine(text, range, withOwnWords(text, protectedSpans, settings), policy.knowledge, (line) => {
    const evidence = evidenceOfLine(line, policy.knowledge);
    const changes = isQuiet(line, evidence, policy) ? [] : settle(line, evidence, policy);
    for (const { start, end, replacement, rule, confidence } of changes) sink.replace(start, end, replacement, rule, confidence);
  });
}

function settle(line: Line, evidence: Evidence, policy: Policy): GapChange[] {
  const changes: GapChanges = new Map();
  const chains = linkWords(line, policy.knowledge.dictionary);
  const settleWordsBy = (known: Evidence): Evidence =>
    settleWords(line, chains, doubtOfLoss(known), policy, changes) ? evidenceOfChains(line.hasHalfSpaces, chains, policy.knowledge) : known;
  let last = settleWordsBy(evidence);
  // A part of a word can be the sign that the line lacked.
  if (doubtOfLoss(last) < doubtOfLoss(evidence)) last = settleWordsBy(last);
  settleGaps(line, chains, doubtOfSpace(last), policy, changes);
  return [...changes.values()].sort((a, b) => a.start - b.start);
}

/**
 * Splits words in which a half-space or a space was lost, and closes up suffixes before which no half-space can be seen, until no word
 * changes. Says whether one did.
 */
function settleWords(line: Line, chains: readonly Link[], doubt: number, policy: Policy, changes: GapChanges): boolean {
  const { dictionary } = policy.knowledge;
  const asked = linksOf(chains);
  const unchanged = asked.length;
  const ask = (...links: (Link | null)[]): void => {
    for (const link of links) if (link) asked.push(link);
  };
  for (const link of asked) {
    if (link.isGone) continue;
    const { before, behind, word, from } = link;
    const suffix = before && link.isSpaced ? closedSuffix(before.word, word, policy) : null;
    if (before && suffix) {
      // A space that this line's words were parted with is taken back; one of the text goes.
      if (!changes.delete(from)) changes.set(from, spaceChange(link, line, '', suffix.rule, suffix.confidence));
      mergeLinks(before, link, line, dictionary);
      ask(before.before, before, before.behind);
      continue;
    }
    const glued = wordsGluedIn(word, policy);
    const cuts = glued?.cuts.map((letter) => from + letter) ?? [];
    if (glued && cuts.every((at) => isBare(at, line))) {
      let last = link;
      for (const at of cuts) {
        changes.set(at, letterChange(at, line, ' ', 'zwnj/glued-words', glued.confidence));
        last = splitLink(last, at, true, line, dictionary);
        ask(last);
      }
      ask(before, link, behind);
      continue;
    }
    const lost = lostJoint(word, before?.word ?? null, behind?.word ?? null, doubt, policy);
    if (!lost) continue;
    const at = from + lost.at + 1;
    changes.set(at, letterChange(at, line, ZWNJ, 'zwnj/lost', lost.confidence));
    line.hasHalfSpaces = true;
    ask(before, link, splitLink(link, at, false, line, dictionary), behind);
  }
  return asked.length > unchanged;
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
