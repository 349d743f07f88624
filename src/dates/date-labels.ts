import { CLOCK_LABELS, PUBLISHED_LABELS, UPDATED_LABELS } from '../generated/words/date-labels.js';
import { type Label, labelRows, readLabelOf } from '../persian/labels.js';
import { type PhraseTable, phraseTable } from '../persian/phrase-table.js';

/** Labels of dates, by role. */
export const DATE_LABELS = {
  published: PUBLISHED_LABELS,
  updated: UPDATED_LABELS,
  clock: CLOCK_LABELS,
} as const satisfies Record<string, readonly string[]>;

export type DateRole = keyof typeof DATE_LABELS;

let dateLabels: PhraseTable<DateRole> | undefined;

/** Reads the date label at the beginning of a folded text. */
export function readDateLabel(folded: string): Label<DateRole> | null {
  dateLabels ??= phraseTable(labelRows(DATE_LABELS));
  return readLabelOf(dateLabels, folded, 0);
}
