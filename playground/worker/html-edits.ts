import { diffArrays } from 'diff';
import type { Edit, NormalizeOptions, RuleName, Span } from 'matn';
import { normalizeHtml } from 'matn/html';
import { readHtmlText } from './html-text.js';
import { normalizeWithEdits } from './normalizer.js';

/**
 * Normalizes HTML and returns its edits. `normalizeHtml` returns none, so they are the differences, each with the rules that change the
 * same place of the text between the tags.
 */
export function normalizeHtmlWithEdits(html: string, options: NormalizeOptions): { text: string; edits: Edit[] } {
  const text = normalizeHtml(html, options);
  if (text === html) return { text, edits: [] };
  return { text, edits: withRules(changesBetween(html, text), editsOfText(html, options)) };
}

type Change = Pick<Edit, 'start' | 'end' | 'original' | 'text'>;

const WORDS_SPACES_AND_TAGS = /\s+|<|>|[^\s<>]+/gu;
const LONGEST_SEARCH_MS = 2_000;

/** Compares line by line if both have the same number of lines. Only soft line breaks change it. */
function changesBetween(html: string, text: string): Change[] {
  const before = html.split('\n');
  const after = text.split('\n');
  if (before.length !== after.length) return changesOf(html, text, 0);
  let start = 0;
  return before.flatMap((line, index) => {
    const changes = line === after[index] ? [] : changesOf(line, after[index] ?? '', start);
    start += line.length + 1;
    return changes;
  });
}

function changesOf(before: string, after: string, start: number): Change[] {
  const parts = diffArrays(tokens(before), tokens(after), { timeout: LONGEST_SEARCH_MS });
  // Lines that differ everywhere are one change: the search for a smaller one would be slow.
  if (!parts) return [trimmed(before, after, start)];
  const changes: Change[] = [];
  let at = start;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '' || added !== '') changes.push(trimmed(removed, added, at - removed.length));
    removed = '';
    added = '';
  };
  for (const part of parts) {
    const text = part.value.join('');
    if (part.added) added += text;
    else {
      if (!part.removed) flush();
      at += text.length;
      if (part.removed) removed += text;
    }
  }
  flush();
  return changes;
}

const tokens = (text: string): string[] => text.match(WORDS_SPACES_AND_TAGS) ?? [];

/** Trims the common prefix and suffix of a change. */
function trimmed(before: string, after: string, start: number): Change {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const original = before.slice(head, before.length - tail);
  return { start: start + head, end: start + head + original.length, original, text: after.slice(head, after.length - tail) };
}

/** Returns the edits of the text between the tags, with offsets in the HTML. */
function editsOfText(html: string, options: NormalizeOptions): (Span & Pick<Edit, 'rules' | 'confidence'>)[] {
  const { text, offsets } = readHtmlText(html);
  return normalizeWithEdits(text, options).edits.map(({ start, end, rules, confidence }) => ({
    start: offsets[start] ?? html.length,
    end: end > start ? (offsets[end - 1] ?? html.length) + 1 : (offsets[start] ?? html.length),
    rules,
    ...(confidence === undefined ? {} : { confidence }),
  }));
}

/** Adds to each change the rules of the edits at its place, and the least of their confidences. Both lists are in order. */
function withRules(changes: readonly Change[], edits: ReturnType<typeof editsOfText>): Edit[] {
  let next = 0;
  return changes.map((change) => {
    while (next < edits.length && (edits[next] as Span).end < change.start) next++;
    const rules = new Set<RuleName>();
    const confidences: number[] = [];
    for (let at = next; at < edits.length; at++) {
      const edit = edits[at] as (typeof edits)[number];
      if (edit.start > change.end) break;
      for (const rule of edit.rules) rules.add(rule);
      if (edit.confidence !== undefined) confidences.push(edit.confidence);
    }
    return { ...change, rules: [...rules], ...(confidences.length === 0 ? {} : { confidence: Math.min(...confidences) }) };
  });
}
