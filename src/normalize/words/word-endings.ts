import { ENCLITICS, INFLECTIONAL_SUFFIXES } from '../../persian/affixes.js';
import { letterJoinsNext, letterNumberAt } from '../../persian/alphabet.js';
import type { Gap } from './word-list.js';

/** An ending, and how it is attached. */
export interface UserWordEnding {
  letters: string;
  /** `seen`: by a half-space if it is visible there. `either`: by a half-space or directly, as written. `nothing`: directly. */
  before: 'seen' | 'either' | 'nothing';
  /** True if a half-space after it is visible. */
  endsJoining: boolean;
}

/** کتاب¦ها, سخت¦تر; often written with a space. */
const SPACED: readonly string[] = INFLECTIONAL_SUFFIXES;
/** After ه: خانه¦ای; often written with a space. */
const AFTER_HEH = [...ENCLITICS, 'ی'];
/** دوست¦مان, دوستمان */
const EITHER = ENCLITICS;
/** دوستی, دوستان */
const JOINED = ['ی', 'م', 'ت', 'ش', 'ان', 'یان', 'یی', 'یم', 'ید', 'یت', 'یش', 'ین', 'ند', 'یمان', 'یتان', 'یشان'];
/** Endings that take another: دوستی¦ها, بزرگ¦ترین¦ها. */
const FOLLOWED = ['ی', 'ان', 'یان', 'یی', 'تر', 'ترین'];

const endingsWith = (before: UserWordEnding['before'], endings: readonly string[]): UserWordEnding[] =>
  endings.map((letters) => ({ letters, before, endsJoining: endsJoining(letters) }));

function endsJoining(letters: string): boolean {
  return letterJoinsNext(letterNumberAt(letters, letters.length - 1));
}

/** One or two endings by their letters. If two readings have the same letters, the first is kept. */
type EndingsByLetters = ReadonlyMap<string, readonly UserWordEnding[]>;

function tableOf(endings: readonly UserWordEnding[]): EndingsByLetters {
  const table = new Map<string, readonly UserWordEnding[]>();
  const add = (row: readonly UserWordEnding[]): void => {
    const letters = row.map((ending) => ending.letters).join('');
    if (!table.has(letters)) table.set(letters, row);
  };
  for (const ending of endings) add([ending]);
  for (const ending of endings) {
    if (FOLLOWED.includes(ending.letters)) for (const next of endingsWith('seen', SPACED)) add([ending, next]);
  }
  return table;
}

const AFTER_WORD = /* @__PURE__ */ tableOf([
  ...endingsWith('seen', SPACED),
  ...endingsWith('either', EITHER),
  ...endingsWith('nothing', JOINED),
]);
const AFTER_WORD_IN_HEH = /* @__PURE__ */ tableOf(endingsWith('seen', [...SPACED, ...AFTER_HEH]));
const AFTER_ENDING = /* @__PURE__ */ tableOf(endingsWith('seen', SPACED));

/** Upper bound, in letters, of all keys in the tables. */
export const LONGEST_ENDINGS = 16;

/** Returns the endings that `letters` are after a word, with `gap` between; undefined if they are something else. */
export function endingsOfWord(letters: string, gap: Gap, isAfterHeh: boolean): readonly UserWordEnding[] | undefined {
  return allowed((isAfterHeh ? AFTER_WORD_IN_HEH : AFTER_WORD).get(letters), gap);
}

/** Returns the endings that `letters` are after another ending. */
export function endingsOfEnding(letters: string, gap: Gap, ending: UserWordEnding): readonly UserWordEnding[] | undefined {
  return FOLLOWED.includes(ending.letters) ? allowed(AFTER_ENDING.get(letters), gap) : undefined;
}

function allowed(endings: readonly UserWordEnding[] | undefined, gap: Gap): readonly UserWordEnding[] | undefined {
  const before = endings?.[0]?.before;
  return gap === 'nothing' || before === 'seen' || (before === 'either' && gap === 'half-space') ? endings : undefined;
}

/** True if letters are an ending after some word. */
export function isEndingOfWord(letters: string): boolean {
  return AFTER_WORD.has(letters) || AFTER_WORD_IN_HEH.has(letters);
}
