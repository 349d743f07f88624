import { type BothWays, NOTHING_BOTH_WAYS, unscoredGaps } from './both-ways.js';
import { type Damage, damaged, type Gold } from './gold.js';
import { type Gap, type Letters, lettersOf } from './letters.js';

/** Outcome of one gap: damage repaired, a correct gap changed or a wrong change made, damage left. */
export type Verdict = 'right' | 'wrong' | 'missed';

export interface Score extends Record<Verdict, number> {
  words: number;
  /** Number of occurrences of each error, by its description. */
  errors: Map<string, number>;
}

export function emptyScore(): Score {
  return { right: 0, wrong: 0, missed: 0, words: 0, errors: new Map() };
}

/** A damaged and normalized text with its gold. */
export interface Trial {
  gold: Gold;
  damage: Damage;
  given: Gap[];
  got: Letters;
  unscored: ReadonlySet<number>;
}

export function trialOf(gold: Gold, damage: Damage, normalize: (text: string) => string, bothWays: BothWays = NOTHING_BOTH_WAYS): Trial {
  const input = damaged(gold, damage);
  return { gold, damage, given: lettersOf(input).gaps, got: lettersOf(normalize(input)), unscored: unscoredGaps(gold, bothWays, damage) };
}

/** True if every gap is right. */
export function passes(trial: Trial): boolean {
  return !lostLetters(trial) && trial.gold.gaps.every((_, at) => [null, 'right'].includes(verdictAt(trial, at)));
}

/** True if the number of letters changed, so that gaps cannot be compared. */
export function lostLetters({ gold, got }: Trial): boolean {
  return got.letters.length !== gold.letters.length;
}

const seen = (gap: Gap | undefined): Gap => (gap === undefined || gap === 'unseen' ? 'nothing' : gap);

/** True if the damage concerns the gap: places within words for `joined`; spaces that were deleted or inserted for `glued`. */
function isAbout(damage: Damage, want: Gap, given: Gap, got: Gap): boolean {
  if (damage === 'joined') return given !== 'space';
  if (damage === 'glued') return given === 'nothing' && (want === 'space' || got === 'space');
  return true;
}

/** Returns the outcome of the gap after a letter. Null if no change was due and none was made, or if the gap is not scored. */
export function verdictAt({ gold, damage, given: givenGaps, got: letters, unscored }: Trial, at: number): Verdict | null {
  const mark = gold.markAfter.get(at);
  const want = gold.gaps[at] as Gap;
  const given = seen(givenGaps[at]);
  const got = seen(letters.gaps[at]);
  if (mark === 'optional' || (mark === 'not-joined' && given === 'space') || want === 'unseen' || unscored.has(at)) return null;
  if ([want, given, got].includes('other') || !isAbout(damage, want, given, got)) return null;
  if (got === want) return given === want ? null : 'right';
  return got === given ? 'missed' : 'wrong';
}

/** Adds a trial to a score. */
export function addTrial(score: Score, trial: Trial): void {
  score.words += 1 + trial.gold.gaps.filter((gap) => gap === 'space').length;
  if (lostLetters(trial)) {
    score.wrong++;
    return;
  }
  for (let at = 0; at < trial.gold.gaps.length; at++) {
    const verdict = verdictAt(trial, at);
    if (verdict === null) continue;
    score[verdict]++;
    if (verdict === 'right') continue;
    const error = `${verdict}: «${shown(trial.gold.letters, trial.got.gaps, at)}» for «${shown(trial.gold.letters, trial.gold.gaps, at)}»`;
    score.errors.set(error, (score.errors.get(error) ?? 0) + 1);
  }
}

const CONTEXT = 14;
const SHOWN: Record<Gap, string> = { nothing: '', 'half-space': '¦', unseen: '', space: ' ', other: ' … ' };

/** Formats the letters around a gap. */
function shown(letters: readonly string[], gaps: readonly Gap[], at: number): string {
  const from = Math.max(0, at - CONTEXT);
  const to = Math.min(letters.length, at + CONTEXT + 1);
  return letters
    .slice(from, to)
    .map((letter, i) => (from + i + 1 < to ? letter + SHOWN[gaps[from + i] as Gap] : letter))
    .join('');
}

/** Returns the share `part / whole`, 1 if the whole is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  /** Wrong changes per ten thousand words. */
  harm: number;
}

export function figuresOf({ right, wrong, missed, words }: Score): Figures {
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    harm: 10_000 * (wrong / words),
  };
}
