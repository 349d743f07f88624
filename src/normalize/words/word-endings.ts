import { codeUnitAt } from '../../core/code-unit.js';
import { CLOSED_UP, ENCLITICS } from '../../persian/affixes.js';
import { letterJoinsNext, letterNumber } from '../../persian/alphabet.js';
import type { Gap } from './word-list.js';

/** An ending of a word, and what stands before it. */
export interface Ending {
  letters: string;
  /** `seen`: a half-space, wherever it can be seen. `either`: a half-space or nothing, as the writer has it. `nothing`: it is joined. */
  before: 'seen' | 'either' | 'nothing';
  /** Can a half-space behind it be seen? */
  endsJoining: boolean;
}

/** کتاب¦ها, سخت¦تر; also written with a space. */
const APART: readonly string[] = CLOSED_UP;
/** Behind ه: خانه¦ای; also written with a space. */
const BEHIND_HEH = [...ENCLITICS, 'ی'];
/** دوست¦مان, دوستمان */
const EITHER = ENCLITICS;
/** دوستی, دوستان */
const JOINED = ['ی', 'م', 'ت', 'ش', 'ان', 'یان', 'یی', 'یم', 'ید', 'یت', 'یش', 'ین', 'ند', 'یمان', 'یتان', 'یشان'];
/** Behind these stands another: دوستی¦ها, بزرگ¦ترین¦ها. */
const FOLLOWED = ['ی', 'ان', 'یان', 'یی', 'تر', 'ترین'];

const rows = (before: Ending['before'], endings: readonly string[]): Ending[] =>
  endings.map((letters) => ({ letters, before, endsJoining: endsJoining(letters) }));

function endsJoining(letters: string): boolean {
  return letterJoinsNext(letterNumber(codeUnitAt(letters, letters.length - 1)));
}

/** Endings by their letters, one or two of them; of two ways to read the same letters the first one stays. */
type Endings = ReadonlyMap<string, readonly Ending[]>;

function tableOf(endings: readonly Ending[]): Endings {
  const table = new Map<string, readonly Ending[]>();
  const add = (row: readonly Ending[]): void => {
    const letters = row.map((ending) => ending.letters).join('');
    if (!table.has(letters)) table.set(letters, row);
  };
  for (const ending of endings) add([ending]);
  for (const ending of endings) {
    if (FOLLOWED.includes(ending.letters)) for (const next of rows('seen', APART)) add([ending, next]);
  }
  return table;
}

const BEHIND_WORD = /* @__PURE__ */ tableOf([...rows('seen', APART), ...rows('either', EITHER), ...rows('nothing', JOINED)]);
const BEHIND_WORD_IN_HEH = /* @__PURE__ */ tableOf(rows('seen', [...APART, ...BEHIND_HEH]));
const BEHIND_ENDING = /* @__PURE__ */ tableOf(rows('seen', APART));

/** In letters: all that the tables hold are shorter. */
export const LONGEST_ENDINGS = 16;

/** The endings that letters are behind a word, if `gap` stands between; undefined where they are something else. */
export function endingsOfWord(letters: string, gap: Gap, isBehindHeh: boolean): readonly Ending[] | undefined {
  return allowed((isBehindHeh ? BEHIND_WORD_IN_HEH : BEHIND_WORD).get(letters), gap);
}

/** The same behind an ending. */
export function endingsOfEnding(letters: string, gap: Gap, ending: Ending): readonly Ending[] | undefined {
  return FOLLOWED.includes(ending.letters) ? allowed(BEHIND_ENDING.get(letters), gap) : undefined;
}

function allowed(endings: readonly Ending[] | undefined, gap: Gap): readonly Ending[] | undefined {
  const before = endings?.[0]?.before;
  return gap === 'nothing' || before === 'seen' || (before === 'either' && gap === 'half-space') ? endings : undefined;
}

/** True if letters are an ending, after whatever word. */
export function isEnding(letters: string): boolean {
  return BEHIND_WORD.has(letters) || BEHIND_WORD_IN_HEH.has(letters);
}
