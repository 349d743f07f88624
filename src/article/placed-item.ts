import type { DiagnosticCode } from '../api/diagnostics.js';
import type { ArticleDate } from '../api/types.js';
import type { MetadataItem } from './metadata-item.js';

/** A metadata item with its line and the resolved date. */
export interface PlacedItem {
  item: MetadataItem;
  line: number;
  date: ArticleDate | null;
  codes: readonly DiagnosticCode[];
}
