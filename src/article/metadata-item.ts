import type { Span } from '../core/spans.js';
import type { FoundDate } from '../dates/find-date.js';
import type { LabelRole } from './label-words.js';

/** A label with its value, or a date without a label. Spans are those of the raw text. */
export interface MetadataItem {
  role: LabelRole | 'date';
  /** The label, or the date itself. */
  place: Span;
  /** `null` if the label has no value on its line. */
  value: Span | null;
  found: FoundDate | null;
  /** Evidence for a date that neither fills its line nor has a known label: the words around it, or its place beside a title. */
  basis: 'words' | 'title' | null;
}

/** Creates an item. All have the same fields in the same order: code that reads objects of many shapes is slow. */
export function metadataItem(
  role: MetadataItem['role'],
  place: Span,
  value: Span | null,
  found: FoundDate | null = null,
  basis: MetadataItem['basis'] = null,
): MetadataItem {
  return { role, place, value, found, basis };
}
