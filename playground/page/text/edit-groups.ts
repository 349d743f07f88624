import type { ShownEdit } from '../../shared/protocol.js';

/** Edits that differ only in their place, explained as one. */
export interface EditGroup {
  edit: ShownEdit;
  count: number;
}

/** Limit of groups that are explained. */
const MOST_GROUPS = 6;

/** Groups edits that are alike, with the least of their confidences. `more` edits are in no group. */
export function groupEdits(edits: readonly ShownEdit[]): { groups: EditGroup[]; more: number } {
  const groups = new Map<string, EditGroup>();
  let more = 0;
  for (const edit of edits) {
    const key = JSON.stringify([edit.rules, edit.original, edit.text]);
    const group = groups.get(key);
    if (group) {
      group.count++;
      group.edit = lessSure(group.edit, edit);
    } else if (groups.size < MOST_GROUPS) {
      groups.set(key, { edit, count: 1 });
    } else {
      more++;
    }
  }
  return { groups: [...groups.values()], more };
}

const lessSure = (one: ShownEdit, other: ShownEdit): ShownEdit => ((other.confidence ?? 1) < (one.confidence ?? 1) ? other : one);
