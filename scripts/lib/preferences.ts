import { letterNumber } from '../../src/model/alphabet.js';
import { endsAt, NOWHERE } from '../../src/model/automaton.js';
import type { Knowledge } from '../../src/normalize/settings.js';
import { joinAcross } from '../../src/normalize/zwnj/gaps.js';
import { restoredJoints } from '../../src/normalize/zwnj/lost-joints.js';
import { addLetter, createSegment, createUnit, type Segment } from '../../src/normalize/zwnj/units.js';
import { ZWNJ } from '../../src/text/code-points.js';
import type { Label } from './automaton.js';
import type { Counts } from './counts.js';

/** One way of writing must be this many times as frequent as all other readings of its letters together. */
const READING_RATIO = 50;
/** … this many times as frequent as its own letters without half-spaces, which are a word of their own if the lexicon knows it, else damage. */
const JOINED_WORD_RATIO = 10;
const DAMAGE_RATIO = 4;
/** … and a half-space this many times as frequent as a space. */
const SPACED_RATIO = 3;
/** A word that the lexicon does not know must have been seen this often. */
const LEAST_SEEN = 2;
const LONGEST = 30;

/** Words and what the counts say of them, as far as the lexicon does not say the same. */
export function learnPreferences(counts: Counts, knowledge: Knowledge): Map<string, Label> {
  const joined = learnJoined(counts, knowledge);
  const spaced = learnSpaced(counts, knowledge);
  const labels = new Map<string, Label>();
  for (const word of joined) labels.set(word, 'joined');
  for (const [word, label] of spaced) {
    if (label === 'spaced' && labels.has(word)) labels.set(word, 'both');
    else if (!labels.has(word)) labels.set(word, label);
  }
  return labels;
}

/** سرمایه¦گذاری for سرمایهگذاری; تنها for itself, although the lexicon knows تن¦ها. */
function learnJoined({ words }: Counts, knowledge: Knowledge): Set<string> {
  const preferred = new Set<string>();
  for (const [letters, ways] of groupByLetters(words)) {
    const [best, most] = [...ways].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] as [string, number];
    const known = wordByLexicon(letters, knowledge);
    if (best === known) continue;
    const joined = best === letters ? 0 : (ways.get(letters) ?? 0);
    const otherReadings = [...ways.values()].reduce((sum, n) => sum + n, -most - joined);
    const joinedRatio = joined > 0 && isKnown(letters, knowledge) ? JOINED_WORD_RATIO : DAMAGE_RATIO;
    if (most >= LEAST_SEEN && most >= READING_RATIO * otherReadings && most >= joinedRatio * joined) preferred.add(best);
    else if (known !== letters) preferred.add(letters);
  }
  return preferred;
}

function groupByLetters(words: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const groups = new Map<string, Map<string, number>>();
  for (const [word, n] of words) {
    const letters = word.replaceAll(ZWNJ, '');
    if (letters.length > LONGEST) continue;
    const group = groups.get(letters) ?? new Map<string, number>();
    groups.set(letters, group.set(word, n));
  }
  return groups;
}

/** رئیس¦جمهور for رئیس جمهور; «apart» where the lexicon would join two words that people write with a space. */
function learnSpaced({ words, pairs }: Counts, knowledge: Knowledge): Map<string, Label> {
  const labels = new Map<string, Label>();
  for (const [word, n] of words) {
    const splits = splitsOf(word);
    if (n < LEAST_SEEN || word.length > LONGEST || splits.every(([left, right]) => lexiconJoins(left, right, knowledge))) continue;
    if (splits.every(([left, right]) => n >= SPACED_RATIO * (pairs.get(`${left} ${right}`) ?? 0))) labels.set(word, 'spaced');
  }
  for (const [pair, apart] of pairs) {
    const [left, right] = pair.split(' ') as [string, string];
    const word = left + ZWNJ + right;
    if (word.length <= LONGEST && apart > (words.get(word) ?? 0) && lexiconJoins(left, right, knowledge)) labels.set(word, 'apart');
  }
  return labels;
}

/** علی¦رضا¦ها: [علی, رضا¦ها], [علی¦رضا, ها] */
function splitsOf(word: string): [left: string, right: string][] {
  const parts = word.split(ZWNJ);
  return parts.slice(1).map((_, k) => [parts.slice(0, k + 1).join(ZWNJ), parts.slice(k + 1).join(ZWNJ)]);
}

function read(word: string, segment: Segment): { from: number; to: number; joints: number } {
  const from = segment.length;
  let joints = 0;
  for (const character of word) {
    if (character === ZWNJ) joints |= 1 << (segment.length - 1 - from);
    else addLetter(segment, letterNumber(character.charCodeAt(0)), 0);
  }
  return { from, to: segment.length, joints };
}

function isKnown(letters: string, knowledge: Knowledge): boolean {
  const segment = createSegment();
  const { from, to } = read(letters, segment);
  const { inLexicon } = createUnit(segment, knowledge, from, to, 0);
  return inLexicon !== NOWHERE && endsAt(knowledge.lexicon.forms.edges, inLexicon);
}

function wordByLexicon(letters: string, knowledge: Knowledge): string {
  const segment = createSegment();
  const { from, to, joints } = read(letters, segment);
  const restored = restoredJoints(createUnit(segment, knowledge, from, to, joints), segment, knowledge);
  return [...letters].map((letter, k) => letter + (restored & (1 << k) ? ZWNJ : '')).join('');
}

function lexiconJoins(left: string, right: string, knowledge: Knowledge): boolean {
  const segment = createSegment();
  const [a, b] = [read(left, segment), read(right, segment)];
  const unit = (span: typeof a) => createUnit(segment, knowledge, span.from, span.to, span.joints);
  return joinAcross(unit(a), unit(b), segment, knowledge, true)?.joint === 1;
}
