import type { Span } from '../../api/types.js';
import { NOT_SIGN_CODE, ZWNJ_CODE } from '../../core/code-points.js';
import { codeUnitAt } from '../../core/code-unit.js';
import { codeUnitSet, indexOfAny } from '../../core/code-unit-set.js';
import { spanAt } from '../../core/spans.js';
import { isPersianLetter } from '../../persian/letters.js';
import type { Settings, Stage } from '../settings.js';
import type { Sink } from '../sink.js';
import { endOfMarks, neighbourAfter, neighbourBefore, startOfMarks } from './clean-neighbours.js';
import { cleanBeside, cleanBetweenPersian, moveAfterMarks } from './clean-run.js';
import { standForZwnj } from './impostors.js';
import { INVISIBLES, type Invisible, invisiblesAndImpostorsFrom, invisiblesFrom } from './invisible.js';

const AMPERSAND = '&';
const INVISIBLE_OR_IMPOSTOR = /* @__PURE__ */ codeUnitSet([
  ...INVISIBLES.map(([first, last]) => [codeUnitAt(first, 0), codeUnitAt(last, 0)] as const),
  [NOT_SIGN_CODE, NOT_SIGN_CODE],
  [AMPERSAND.charCodeAt(0), AMPERSAND.charCodeAt(0)],
]);

/** True for a ZWNJ between two Persian letters: «می¦رود». */
function isInPlace(text: string, at: number): boolean {
  return codeUnitAt(text, at) === ZWNJ_CODE && isPersianLetter(codeUnitAt(text, at - 1)) && isPersianLetter(codeUnitAt(text, at + 1));
}

/** «می¬¦رود» → «می¦رود», «رفت¦ .» → «رفت .»: cleans each run of invisible characters, depending on both neighbours. */
export const cleanInvisibles: Stage = (text, protectedSpans, settings, sink) => {
  const { cleanAt, cleanMarkup } = createCleaner(text, settings, sink);
  const staysInPlace = settings.zwnj === 'keep' || settings.zwnjAfterNonJoiner !== 'remove';
  let at = indexOfAny(text, INVISIBLE_OR_IMPOSTOR, 0);
  const { length } = text;
  while (at < length) {
    const span = protectedSpans.length > 0 ? spanAt(protectedSpans, at) : undefined;
    const end = span ? cleanMarkup(at, span) : staysInPlace && isInPlace(text, at) ? at + 1 : cleanAt(at);
    at = indexOfAny(text, INVISIBLE_OR_IMPOSTOR, end);
  }
};

/** Both methods take rising offsets, clean the run at the offset, and return the offset to continue from. */
interface Cleaner {
  cleanAt(at: number): number;
  /** Markup is not cleaned, except a reference that stands for a ZWNJ. */
  cleanMarkup(at: number, markup: Span): number;
}

/** Where runs of invisible characters begin, once the marks before them are left out. Runs come in order. */
interface Bases {
  /** End of the character before the run at `at`, not counting marks, kashidas and the previous run. */
  baseOf(at: number): number;
  /** Ends a run, which has this base. Returns its end. */
  passTo(end: number, base: number): number;
}

function createBases(text: string): Bases {
  let lastEnd = 0;
  let lastBase = 0;
  return {
    baseOf(at) {
      const start = startOfMarks(text, at, lastEnd);
      return start === lastEnd ? lastBase : start;
    },
    passTo(end, base) {
      lastEnd = end;
      lastBase = base;
      return end;
    },
  };
}

function createCleaner(text: string, settings: Settings, sink: Sink): Cleaner {
  const { baseOf, passTo } = createBases(text);
  let knownNoImpostors = 0;

  function cleanWithImpostors(at: number): number | undefined {
    const run = invisiblesAndImpostorsFrom(text, at);
    const end = run.at(-1)?.end ?? at + 1;
    const base = baseOf(at);
    knownNoImpostors = end;
    if (neighbourBefore(text, base) === 'persian' && neighbourAfter(text, end) === 'persian') {
      cleanBetweenPersian(run, codeUnitAt(text, base - 1), settings, sink);
      return passTo(end, base);
    }
    return standForZwnj(text, run, base) ? cleanBesideOthers(run, end, base) : undefined;
  }

  function cleanInvisible(at: number): number {
    const run = invisiblesFrom(text, at);
    const end = run.at(-1)?.end;
    return end === undefined ? passTo(at + 1, at + 1) : cleanBesideOthers(run, end, baseOf(at));
  }

  function cleanBesideOthers(run: readonly Invisible[], end: number, base: number): number {
    if (moveAfterMarks(text, run, base, settings, sink)) return passTo(endOfMarks(text, end), base);
    cleanBeside(text, run, base, settings, sink);
    return passTo(end, base);
  }

  function cleanImpostors(at: number): number | undefined {
    return settings.zwnj !== 'keep' && at >= knownNoImpostors ? cleanWithImpostors(at) : undefined;
  }

  return {
    cleanAt: (at) => cleanImpostors(at) ?? cleanInvisible(at),
    cleanMarkup: (at, { start, end }) => (at === start ? cleanImpostors(at) : undefined) ?? end,
  };
}
