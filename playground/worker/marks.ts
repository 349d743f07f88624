import type { Edit, Span } from 'matn';
import { LONGEST_ORIGINAL } from '../shared/limits.js';
import type { Reading, ShownEdit, ShownMark } from '../shared/protocol.js';

/** Limit of the marked text on either side of a word's edits. */
const LONGEST_REACH = 40;
/** Characters that end a word; a tag ends one in HTML. */
const WORD_ENDS: Record<Reading, RegExp> = { text: /\s/u, html: /[\s<>]/u };
const LETTER = /[\p{L}\p{M}\p{N}_\u200c\u200d]/u;

interface PlacedEdit {
  edit: Edit;
  /** Span of its text in the output. */
  output: Span;
}

interface Group {
  output: { start: number; end: number };
  edits: [PlacedEdit, ...PlacedEdit[]];
}

/**
 * Marks the words around edits. Adjacent edits in a word share a mark: «كتابهاي» has three edits and one mark. So do those of short words
 * side by side: «و ، تو .»
 *
 * @param edits in the order of the text; offsets are those of `input`
 */
export function markEdits(input: string, output: string, edits: readonly Edit[], as: Reading): ShownMark[] {
  const groups: Group[] = [];
  for (const placed of placeEdits(edits)) {
    const word = wordAround(output, placed.output, WORD_ENDS[as]);
    const last = groups.at(-1);
    if (last && (word.start <= last.output.end || areCrowded(output, last.output, word))) {
      last.edits.push(placed);
      last.output.end = Math.max(last.output.end, word.end);
    } else {
      groups.push({ output: { ...word }, edits: [placed] });
    }
  }
  return groups.map((group) => describeGroup(input, output, group));
}

/** Two words with this many letters together have their middles less than a finger's width apart. */
const LONGEST_CROWDED = 7;
const SPACES = /^ +$/;

/** True if only spaces separate two words that are too short to be tapped side by side. */
function areCrowded(text: string, one: Span, other: Span): boolean {
  const length = one.end - one.start + other.end - other.start;
  return length <= LONGEST_CROWDED && SPACES.test(text.slice(one.end, other.start));
}

/** Replays the edits: each shifts the text after it. */
function placeEdits(edits: readonly Edit[]): PlacedEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { edit, output: { start, end: start + edit.text.length } };
  });
}

function wordAround(text: string, { start, end }: Span, wordEnd: RegExp): Span {
  let from = start;
  while (start - from < LONGEST_REACH && from > 0 && !wordEnd.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to - end < LONGEST_REACH && to < text.length && !wordEnd.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

function describeGroup(input: string, text: string, { output, edits }: Group): ShownMark {
  const first = edits[0];
  const last = edits.at(-1) ?? first;
  const { start: outputStart, end: outputEnd } = wholeCharacters(text, withoutMarks(text, output, first, last));
  // On either side of its edits a word is the same in both texts.
  const start = first.edit.start - (first.output.start - outputStart);
  const end = last.edit.end + (outputEnd - last.output.end);
  return { start, end, outputStart, outputEnd, before: cut(input.slice(start, end)), edits: edits.map(({ edit }) => showEdit(edit)) };
}

/** Leaves out punctuation at the edges: only the word of «(همکاری¦ها)،». Punctuation that the edit changed stays: «رفت.» */
function withoutMarks(text: string, { start, end }: Span, first: PlacedEdit, last: PlacedEdit): Span {
  let from = start;
  while (from < first.output.start - marksKept(first) && !LETTER.test(text.charAt(from))) from++;
  let to = end;
  while (to > last.output.end + marksKept(last) && !LETTER.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const marksKept = ({ edit }: PlacedEdit): number => (edit.rules.some((rule) => /^(?:punctuation|spacing)\//.test(rule)) ? 1 : 0);

/** Moves the ends out of the middle of surrogate pairs. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff && at < text.length;
}

function showEdit({ original, text, rules, confidence }: Edit): ShownEdit {
  return { original: original.slice(0, LONGEST_ORIGINAL), originalLength: original.length, text: cut(text), rules, confidence };
}

const cut = (text: string): string => (text.length > LONGEST_ORIGINAL ? `${text.slice(0, LONGEST_ORIGINAL)}…` : text);
