import { ZWNJ } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { isPersianNonJoiner, joinsNext } from '../../persian/letters.js';
import { beginsMarkup, endsMarkup } from '../protect/markup-edges.js';
import { endsVowelledWord } from '../protect/vowelled.js';
import type { Settings } from '../settings.js';
import type { Sink } from '../sink.js';
import { endOfMarks, type Neighbour, neighbourAfter, neighbourBefore, separatesSurrogates } from './clean-neighbours.js';
import type { Invisible, InvisibleKind } from './invisible.js';
import { precedesSoftBreak } from './soft-breaks.js';

/** Characters that damaged text has in the place of a ZWNJ. */
const IMPOSTORS: readonly InvisibleKind[] = ['soft-break', 'rlm', 'visible'];

function isImpostor({ kind }: Invisible): boolean {
  return IMPOSTORS.includes(kind);
}

function removesAfterNonJoiner(letterBefore: number, settings: Settings): boolean {
  return settings.zwnjAfterNonJoiner === 'remove' && isPersianNonJoiner(letterBefore);
}

/** Reduces a run of invisible characters between two Persian letters to one ZWNJ, if the run has one or an impostor of one. */
export function cleanBetweenPersian(run: readonly Invisible[], letterBefore: number, settings: Settings, sink: Sink): void {
  const isClosed = removesAfterNonJoiner(letterBefore, settings);
  const place = isClosed ? undefined : (run.find(({ kind }) => kind === 'zwnj') ?? run.find(isImpostor));
  for (const invisible of run) {
    const { start, end, kind, rule } = invisible;
    const becomes = invisible === place ? ZWNJ : '';
    if (isImpostor(invisible)) sink.replace(start, end, becomes, 'zwnj/impostors');
    else if (kind !== 'zwnj') sink.replace(start, end, '', rule);
    else if (isClosed) sink.replace(start, end, '', 'zwnj/after-non-joiner');
    else if (invisible !== place) sink.replace(start, end, '', 'zwnj/runs');
  }
}

function isArabicScript(neighbour: Neighbour): boolean {
  return neighbour === 'persian' || neighbour === 'script';
}

function isAnyLetter(neighbour: Neighbour): boolean {
  return isArabicScript(neighbour) || neighbour === 'letter';
}

/** True for «PDF¦ها», «۲۰¦ساله». */
function separatesLetters(before: Neighbour, after: Neighbour): boolean {
  return (isAnyLetter(before) && (isAnyLetter(after) || after === 'digit')) || (before === 'digit' && isAnyLetter(after));
}

/**
 * True within an emoji, within a word of another script, and where ZWJ gives a letter its joined form, as in the abbreviation of «هجری
 * شمسی».
 */
function shapes(before: Neighbour, after: Neighbour, isJoinedBefore: boolean): boolean {
  if (before === after && (before === 'emoji' || before === 'letter')) return true;
  if (isArabicScript(before)) return isJoinedBefore && !isArabicScript(after) && after !== 'mark';
  return isArabicScript(after);
}

const isZwnj = ({ kind }: Invisible): boolean => kind === 'zwnj';
const isVisible = ({ kind }: Invisible): boolean => kind === 'visible';

/** After a mark of another script ZWJ chooses the form of a final letter: Malayalam chillus. */
const MARK = /\p{M}/u;

/**
 * Removes invisible characters that neither neighbour needs, and ¬ and references with them (a run has these only if they stand for a ZWNJ
 * there), but never between two halves of surrogate pairs. The character before the run
 * ends at `base`.
 */
export function cleanBeside(text: string, run: readonly Invisible[], base: number, settings: Settings, sink: Sink): void {
  const start = run[0]?.start ?? base;
  const end = run.at(-1)?.end ?? base;
  if (separatesSurrogates(text, start, end)) return;
  const before = neighbourBefore(text, base);
  const after = neighbourAfter(text, end);
  const zwnj =
    separatesLetters(before, after) ||
    (isAnyLetter(after) && endsMarkup(text, base)) ||
    (isAnyLetter(before) && beginsMarkup(text, end)) ||
    // «إِلی¦ أَبِیکُمْ»: editions of the Quran have them, and Arabic is not changed.
    (before === 'persian' && after === 'none' && endsVowelledWord(text, start)) ||
    (settings.lineBreaks === 'soft' && isArabicScript(before) && precedesSoftBreak(text, end));
  const isNeeded: Record<InvisibleKind, boolean> = {
    zwnj,
    zwj: shapes(before, after, joinsNext(codeUnitAt(text, base - 1))) || (before === 'letter' && MARK.test(text.charAt(base - 1))),
    'soft-break': isAnyLetter(before) && isAnyLetter(after),
    rlm: false,
    control: false,
    visible: zwnj,
  };
  const place = run.find(isZwnj) ?? run.find(isVisible);
  const kept = new Set<InvisibleKind>();
  for (const invisible of run) {
    const { start, end, kind, rule } = invisible;
    if (kind === 'zwnj' && settings.zwnj === 'keep') continue;
    if (kind === 'visible') sink.replace(start, end, zwnj && invisible === place ? ZWNJ : '', rule);
    else if (kept.has(kind)) sink.replace(start, end, '', kind === 'zwnj' ? 'zwnj/runs' : rule);
    else if (isNeeded[kind]) kept.add(kind);
    else sink.replace(start, end, '', kind === 'zwnj' && after === 'mark' ? 'zwnj/before-marks' : rule);
  }
}

/**
 * «قوه¦» + hamza + «قضائیه»: moves a ZWNJ after the marks that follow it, if a letter comes next. Returns true if it did. The character
 * before the run ends at `base`.
 */
export function moveAfterMarks(text: string, run: readonly Invisible[], base: number, settings: Settings, sink: Sink): boolean {
  const [first] = run;
  const start = run.at(-1)?.end ?? base;
  const end = endOfMarks(text, start);
  if (!first || end === start || settings.zwnj === 'keep' || !run.some((one) => isZwnj(one) || isVisible(one))) return false;
  const after = neighbourAfter(text, end);
  if (!separatesLetters(neighbourBefore(text, base), after)) return false;
  if (after === 'persian' && removesAfterNonJoiner(codeUnitAt(text, base - 1), settings)) return false;
  sink.replace(first.start, end, text.slice(start, end) + ZWNJ, run.some(isZwnj) ? 'zwnj/before-marks' : 'zwnj/impostors');
  return true;
}
