import { createNormalizer, type Edit, type NormalizeOptions, type RuleName, type Span } from 'matn';
import { LONGEST_EDITABLE, LONGEST_ORIGINAL, MOST_MARKED_EDITS } from '../shared/limits.js';
import type { NormalizedResult, Page, Progress, ShownEdit } from '../shared/protocol.js';
import { showable } from '../shared/showable.js';
import { cutPages } from './cut.js';

/** A text that was normalized page by page, kept so that its pages can be asked for. */
export interface NormalizedPages {
  summary(): NormalizedResult;
  page(index: number): Page | null;
  /** The next edit by a rule behind an edit of a page, or from the beginning where none follows. */
  findRule(rule: RuleName, after: { page: number; edit: number }): { page: Page; edit: number } | null;
  whole(): string;
}

interface NormalizedPage extends Span {
  text: string;
  edits: Edit[];
}

export function normalizePages(text: string, options: NormalizeOptions, progress: Progress): NormalizedPages {
  const { normalizeWithEdits } = createNormalizer(options);
  const spans = text.length <= LONGEST_EDITABLE ? [{ start: 0, end: text.length }] : cutPages(text);
  const pages = spans.map((span): NormalizedPage => {
    const normalized = normalizeWithEdits(text.slice(span.start, span.end));
    progress(span.end, text.length);
    return { ...span, text: normalized.text, edits: normalized.edits };
  });
  const shown = (index: number): Page | null => {
    const page = pages[index];
    return page ? showPage(text, page, index) : null;
  };

  return {
    summary: () => ({
      pages: pages.length,
      edits: pages.reduce((sum, { edits }) => sum + edits.length, 0),
      counts: countRules(pages),
      length: pages.reduce((sum, page) => sum + page.text.length, 0),
      page: shown(0) as Page,
    }),
    page: shown,
    findRule(rule, after) {
      const at = findEdit(pages, rule, after);
      const page = at && shown(at.page);
      return page && { page, edit: at.edit };
    },
    whole: () => pages.map((page) => page.text).join(''),
  };
}

function showPage(text: string, page: NormalizedPage, index: number): Page {
  const { start, end } = page;
  const input = showable(text.slice(start, Math.min(end, start + LONGEST_EDITABLE)));
  const output = showable(page.text);
  const marked = placeEdits(page.edits.slice(0, MOST_MARKED_EDITS)).filter(
    (edit) => edit.start <= input.length && edit.outputEnd <= output.length,
  );
  return { index, start, end, input, output, edits: marked, unmarked: page.edits.length - marked.length };
}

/** Replays the edits: each shifts what stands behind it. */
function placeEdits(edits: readonly Edit[]): ShownEdit[] {
  let shift = 0;
  return edits.map(({ start, end, original, text, rules, confidence }) => {
    const outputStart = start + shift;
    shift += text.length - original.length;
    return {
      start,
      end,
      original: original.slice(0, LONGEST_ORIGINAL),
      originalLength: original.length,
      text,
      rules,
      confidence,
      outputStart,
      outputEnd: outputStart + text.length,
    };
  });
}

function countRules(pages: readonly NormalizedPage[]): Partial<Record<RuleName, number>> {
  const counts: Partial<Record<RuleName, number>> = {};
  for (const { edits } of pages) {
    for (const { rules } of edits) for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

function findEdit(
  pages: readonly NormalizedPage[],
  rule: RuleName,
  after: { page: number; edit: number },
): { page: number; edit: number } | null {
  for (let step = 0; step <= pages.length; step++) {
    const page = (after.page + step) % pages.length;
    const from = step === 0 ? after.edit + 1 : 0;
    const edit = pages[page]?.edits.findIndex(({ rules }, index) => index >= from && rules.includes(rule)) ?? -1;
    if (edit >= 0 && edit < MOST_MARKED_EDITS) return { page, edit };
  }
  return null;
}
