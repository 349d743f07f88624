import { type BothWays, leftOut, NOTHING_BOTH_WAYS } from './both-ways.js';
import { type Damage, damaged, type Gold } from './gold.js';
import { type Gap, type Letters, lettersOf } from './letters.js';

/** What became of one gap: damage repaired, something changed that is not right now, damage left. */
export type Verdict = 'right' | 'wrong' | 'missed';

export interface Score extends Record<Verdict, number> {
  words: number;
  /** How often each error was seen, by its description. */
  errors: Map<string, number>;
}

export function emptyScore(): Score {
  return { right: 0, wrong: 0, missed: 0, words: 0, errors: new Map() };
}

/** A text that was damaged and normalized, ready to be judged. */
export interface Trial {
  gold: Gold;
  damage: Damage;
  given: Gap[];
  got: Letters;
  unscored: ReadonlySet<number>;
}

export function trialOf(gold: Gold, damage: Damage, normalize: (text: string) => string, bothWays: BothWays = NOTHING_BOTH_WAYS): Trial {
  const input = damaged(gold, damage);
  return { gold, damage, given: lettersOf(input).gaps, got: lettersOf(normalize(input)), unscored: leftOut(gold, bothWays, damage) };
}

/** Did all come out right? */
export function passes(trial: Trial): boolean {
  return !lostLetters(trial) && trial.gold.gaps.every((_, at) => [null, 'right'].includes(verdictAt(trial, at)));
}

/** Is the number of letters another one? Then nothing can be compared. */
export function lostLetters({ gold, got }: Trial): boolean {
  return got.letters.length !== gold.letters.length;
}

const seen = (gap: Gap | undefined): Gap => (gap === undefined || gap === 'unseen' ? 'nothing' : gap);

/** Only what the damage is about: places inside words for `joined`, spaces that were lost or put in for `glued`. */
function isAbout(damage: Damage, want: Gap, given: Gap, got: Gap): boolean {
  if (damage === 'joined') return given !== 'space';
  if (damage === 'glued') return given === 'nothing' && (want === 'space' || got === 'space');
  return true;
}

/** What became of the gap after a letter; null where there was nothing to do and nothing was done, or where more than one way is right. */
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

/** The letters around a gap. */
function shown(letters: readonly string[], gaps: readonly Gap[], at: number): string {
  const from = Math.max(0, at - CONTEXT);
  const to = Math.min(letters.length, at + CONTEXT + 1);
  return letters
    .slice(from, to)
    .map((letter, i) => (from + i + 1 < to ? letter + SHOWN[gaps[from + i] as Gap] : letter))
    .join('');
}

/** All of nothing is 1. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  /** Wrong changes in ten thousand words. */
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
