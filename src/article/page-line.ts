import { rawEnd, rawStart } from '../text/fold.js';
import type { PhraseTable } from '../text/phrases.js';
import type { Span } from '../types.js';
import { beginsWith, phraseSet, readLabel } from './labels.js';
import { splitTail } from './line-tail.js';
import { type LineText, lineText } from './line-text.js';
import { isProse, type MetaItem, readMetaLine } from './meta-line.js';
import { type NamedKind, namedKind, namesPublisher } from './named-line.js';
import { BODY_OPENINGS } from './page-words.js';
import { readNames } from './person-names.js';
import { readSectionLine } from './section-line.js';
import { readSiteLine, type SiteLine } from './site-line.js';

/** A line of a page that is not blank, and what it is. */
export interface PageLine {
  span: Span;
  /** Blank lines stand before it. */
  gap: boolean;
  kind: 'site' | 'meta' | 'section' | 'byline' | NamedKind | 'text';
  items: MetaItem[];
  site: SiteLine | null;
  /** The sections or persons that a line of that kind names. */
  names: Span[];
  /** What a text line is no headline for: the name of the publisher, foreign script, a number. */
  aside: 'publisher' | 'foreign' | 'number' | null;
  opensBody: boolean;
}

/** Furniture and names are shorter. */
const LONGEST_NAME = 60;

export function pageLine(span: Span, gap: boolean, kind: PageLine['kind'], more: Partial<PageLine> = {}): PageLine {
  return { span, gap, kind, items: [], site: null, names: [], aside: null, opensBody: false, ...more };
}

/** What a line is; two page lines where text and labels share it. */
export function readLine(line: LineText, gap: boolean): PageLine[] {
  const { raw, span } = line;
  const named = isShort(line) ? readNamedLine(line, gap) : null;
  if (named) return [named];
  const meta = readMetaLine(line);
  if (meta) {
    const metaLine = pageLine(span, gap, 'meta', { items: meta.items });
    return meta.rest && isProse(raw, meta.rest) ? [metaLine, textLine(lineText(raw, meta.rest), false)] : [metaLine];
  }
  const tail = splitTail(line);
  if (!tail) return [textLine(line, gap)];
  return [textLine(lineText(raw, tail.text), gap), pageLine(tail.meta.span, false, 'meta', { items: tail.meta.items })];
}

function isShort({ span }: LineText): boolean {
  return span.end - span.start <= LONGEST_NAME;
}

function readNamedLine(line: LineText, gap: boolean): PageLine | null {
  const { span, folded } = line;
  const kind = namedKind(folded.text);
  if (kind) return pageLine(span, gap, kind);
  const sections = readLabel(folded.text, 0)?.role === 'section' ? [] : readSectionLine(folded.text);
  if (sections.length > 0) return pageLine(span, gap, 'section', { names: sections.map((range) => rawRange(line, range)) });
  const names = readNames(folded.text);
  return names.length > 0 ? pageLine(span, gap, 'byline', { names: names.map((range) => rawRange(line, range)) }) : null;
}

function rawRange({ folded }: LineText, { start, end }: Span): Span {
  return { start: rawStart(folded, start), end: rawEnd(folded, end) };
}

const HAS_PERSIAN_SCRIPT = /\p{Script=Arabic}/u;
const ONLY_DIGITS = /^\d+$/;

let bodyOpenings: PhraseTable<true> | undefined;

function textLine(line: LineText, gap: boolean): PageLine {
  const { raw, span, folded } = line;
  const site = readSiteLine(raw, span);
  if (site) return pageLine(span, gap, 'site', { site });
  if (isShort(line) && ONLY_DIGITS.test(folded.text)) return pageLine(span, gap, 'text', { aside: 'number' });
  if (!HAS_PERSIAN_SCRIPT.test(folded.text)) return pageLine(span, gap, 'text', { aside: 'foreign' });
  if (isShort(line) && namesPublisher(folded.text)) return pageLine(span, gap, 'text', { aside: 'publisher' });
  bodyOpenings ??= phraseSet(BODY_OPENINGS);
  return pageLine(span, gap, 'text', { opensBody: beginsWith(bodyOpenings, folded.text) });
}
