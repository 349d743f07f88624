import type { DateRole } from '../dates/date-labels.js';
import {
  AGENCY_LABELS,
  AUTHOR_LABELS,
  CODE_LABELS,
  HEADLINE_LABELS,
  KICKER_LABELS,
  LEAD_LABELS,
  SECTION_LABELS,
  SUBJECT_LABELS,
  TAGS_LABELS,
  TOOL_LABELS,
} from '../generated/words/labels.js';

/** Labels of values other than dates. */
export const OTHER_LABELS = {
  code: CODE_LABELS,
  section: SECTION_LABELS,
  subject: SUBJECT_LABELS,
  author: AUTHOR_LABELS,
  agency: AGENCY_LABELS,
  tags: TAGS_LABELS,
  kicker: KICKER_LABELS,
  headline: HEADLINE_LABELS,
  lead: LEAD_LABELS,
  tool: TOOL_LABELS,
} as const satisfies Record<string, readonly string[]>;

export type LabelRole = DateRole | keyof typeof OTHER_LABELS;

/** True for labels whose value may be a section. */
export function isSectionRole(role: string): boolean {
  return role === 'section' || role === 'subject';
}
