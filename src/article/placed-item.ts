import type { DiagnosticCode } from '../api/diagnostics.js';
import type { ArticleDate } from '../api/types.js';
import type { MetaItem } from './metadata-item.js';

/** An item with its line and what its date means. */
export interface PlacedItem {
  item: MetaItem;
  line: number;
  date: ArticleDate | null;
  codes: readonly DiagnosticCode[];
}
