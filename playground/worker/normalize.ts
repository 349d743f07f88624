import type { Edit, NormalizeOptions, RuleName, Span } from 'matn';
import { LONGEST_EDITABLE, MOST_MARKED_EDITS, PAGE_LENGTH } from '../shared/limits.js';
import type { MarkPlace, NormalizedResult, Page, Progress, Reading } from '../shared/protocol.js';
import { showable } from '../shared/showable.js';
import { cutPages } from './cut.js';
import { markEdits } from './marks.js';
import { createNormalizer } from './normalizer.js';

/** A text that was normalized page by page, with its pages in a cache. */
export interface NormalizedPages {
  summary(): Omit<NormalizedResult, 'as' | 'refusedWords'>;
  page(index: number): Page | null;
  /** Returns the next mark with an edit by a rule, or the first if none follows. */
  findRule(rule: RuleName, after: MarkPlace): { page: Page; mark: number } | null;
  whole(): string;
}

/** A normalized part of the text. Offsets of edits count from its start. */
interface NormalizedPage extends Span {
  text: string;
  edits: Edit[];
}

/** Normalizes a text by its reading. HTML is normalized as a whole, since a part of it can mean something else. */
export async function normalizeAs(
  as: Reading,
  text: string,
  options: NormalizeOptions,
  progress: Progress = () => {},
): Promise<NormalizedPages> {
  if (as === 'text') return keepPages(as, text, normalizePages(text, options, progress));
  const { normalizeHtmlWithEdits } = await import('./html-edits.js');
  return keepPages(as, text, cutNormalized(text, normalizeHtmlWithEdits(text, options)));
}

function normalizePages(text: string, options: NormalizeOptions, progress: Progress): NormalizedPage[] {
  const { normalizeWithEdits } = createNormalizer(options);
  const spans = text.length <= LONGEST_EDITABLE ? [{ start: 0, end: text.length }] : cutPages(text);
  return spans.map((span) => {
    const { text: normalized, edits } = normalizeWithEdits(text.slice(span.start, span.end));
    progress(span.end, text.length);
    return { ...span, text: normalized, edits };
  });
}

/** Cuts a text that was normalized as a whole at line ends that no edit touches. */
export function cutNormalized(input: string, { text, edits }: { text: string; edits: readonly Edit[] }): NormalizedPage[] {
  if (input.length <= LONGEST_EDITABLE) return [{ start: 0, end: input.length, text, edits: [...edits] }];
  const pages: NormalizedPage[] = [];
  let start = 0;
  let outputStart = 0;
  let next = 0;
  while (start < input.length || pages.length === 0) {
    let end = lineEnd(input, start + PAGE_LENGTH);
    const own: Edit[] = [];
    let shift = 0;
    for (let edit = edits[next]; edit && (edit.start < end || end === input.length); edit = edits[next]) {
      own.push({ ...edit, start: edit.start - start, end: edit.end - start });
      shift += edit.text.length - (edit.end - edit.start);
      if (edit.end >= end) end = lineEnd(input, edit.end + 1);
      next++;
    }
    const outputEnd = outputStart + end - start + shift;
    pages.push({ start, end, text: text.slice(outputStart, outputEnd), edits: own });
    start = end;
    outputStart = outputEnd;
  }
  return pages;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from - 1);
  return end < 0 ? text.length : end + 1;
}

function keepPages(as: Reading, text: string, pages: readonly NormalizedPage[]): NormalizedPages {
  const shown = (index: number): Page | null => {
    const page = pages[index];
    return page ? showPage(as, text, page, index) : null;
  };
  return {
    summary: () => ({
      pages: pages.length,
      edits: pages.reduce((sum, { edits }) => sum + edits.length, 0),
      counts: countRules(pages),
      page: shown(0) as Page,
    }),
    page: shown,
    findRule(rule, { page, mark }) {
      const found = findEdit(pages, rule, page, editsBefore(shown(page), mark + 1));
      const next = found && shown(found.page);
      return next && { page: next, mark: markOfEdit(next, found.edit) };
    },
    whole: () => pages.map((page) => page.text).join(''),
  };
}

function showPage(as: Reading, text: string, page: NormalizedPage, index: number): Page {
  const { start, end } = page;
  const input = showable(text.slice(start, Math.min(end, start + LONGEST_EDITABLE)));
  const output = showable(page.text);
  const marks = markEdits(input, output, page.edits.slice(0, MOST_MARKED_EDITS), as).filter(
    (mark) => mark.start <= input.length && mark.outputEnd <= output.length,
  );
  const marked = marks.reduce((sum, { edits }) => sum + edits.length, 0);
  return { index, start, end, input, output, marks, unmarked: page.edits.length - marked };
}

function countRules(pages: readonly NormalizedPage[]): Partial<Record<RuleName, number>> {
  const counts: Partial<Record<RuleName, number>> = {};
  for (const { edits } of pages) {
    for (const { rules } of edits) for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

/** Returns the index of the first edit after those of the first `marks` marks. */
const editsBefore = (page: Page | null, marks: number): number =>
  (page?.marks.slice(0, marks) ?? []).reduce((sum, { edits }) => sum + edits.length, 0);

function markOfEdit({ marks }: Page, edit: number): number {
  let before = 0;
  return marks.findIndex(({ edits }) => {
    before += edits.length;
    return edit < before;
  });
}

function findEdit(
  pages: readonly NormalizedPage[],
  rule: RuleName,
  fromPage: number,
  fromEdit: number,
): { page: number; edit: number } | null {
  for (let step = 0; step <= pages.length; step++) {
    const page = (fromPage + step) % pages.length;
    const from = step === 0 ? fromEdit : 0;
    const edit = pages[page]?.edits.findIndex(({ rules }, index) => index >= from && rules.includes(rule)) ?? -1;
    if (edit >= 0 && edit < MOST_MARKED_EDITS) return { page, edit };
  }
  return null;
}
