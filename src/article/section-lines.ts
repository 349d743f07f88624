import type { FieldSpan } from '../api/types.js';
import { MEDIA_WORDS } from '../generated/words/title-words.js';
import { fold } from '../persian/fold.js';
import { letterKey } from '../persian/letter-key.js';
import { lazyPhraseSet, phraseOf } from '../persian/phrase-table.js';
import { fieldSpan } from './field-span.js';
import { isTitleOrText, type PageLine } from './page-line.js';

/** Returns the names of lines of section names only, above the text or beside labels; several such lines in a row are a menu. */
export function sectionLines(raw: string, lines: readonly PageLine[], edge: number): FieldSpan[] {
  if (!lines.some(({ kind }) => kind === 'section')) return [];
  const first = lines.findIndex(isTitleOrText);
  const isBesideLabels = (at: number) => [lines[at - 1], lines[at + 1]].some((line) => line?.kind === 'metadata');
  const sections = lines.filter(({ kind }, at) => {
    if (kind !== 'section' || (first >= 0 && at > first && (at >= edge || !isBesideLabels(at)))) return false;
    return !isInMenu(lines, at);
  });
  return withoutRepeatedNames(
    raw,
    sections.flatMap(({ names }) => names.map((name) => fieldSpan(name, 'line/section', 'likely'))),
  );
}

const MENU_KINDS: readonly PageLine['kind'][] = ['section', 'boilerplate'];
const FEWEST_MENU_ENTRIES = 3;
/** Lines that are read on each side: the run of a menu may be long. */
const REACH = 4;

const media = /* @__PURE__ */ lazyPhraseSet(MEDIA_WORDS);

/** True beside two other sections, or beside «عکس», «فیلم» and another section. */
export function isInMenu(lines: readonly PageLine[], at: number): boolean {
  const isInRun = (line: PageLine | undefined) => line !== undefined && MENU_KINDS.includes(line.kind);
  let first = at;
  let last = at;
  while (isInRun(lines[first - 1]) && at - first < REACH) first--;
  while (isInRun(lines[last + 1]) && last - at < REACH) last++;
  const run = lines.slice(first, last + 1);
  return run.filter(isEntry).length >= FEWEST_MENU_ENTRIES && run.filter(({ kind }) => kind === 'section').length > 1;
}

function isEntry({ kind, folded }: PageLine): boolean {
  return kind === 'section' || (folded !== null && phraseOf(media(), folded) === true);
}

/** The first span of each name. */
export function withoutRepeatedNames(raw: string, spans: readonly FieldSpan[]): FieldSpan[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => {
    const key = letterKey(fold(raw, start, end).text);
    return !seen.has(key) && seen.add(key);
  });
}
