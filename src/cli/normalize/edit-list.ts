import type { Edit } from '../../api/types.js';
import type { Input } from '../io.js';
import { createPlaces } from '../places.js';
import { visibleJson } from '../visible.js';

/** Formats each edit as a line of JSON, with its file, line and column: both from 1, the column in UTF-16 code units. */
export function listEdits({ name: file, text }: Input, { edits }: { edits: readonly Edit[] }): string {
  const placeAt = createPlaces(text);
  return edits.map((edit) => `${visibleJson(JSON.stringify({ file, ...placeAt(edit.start), ...edit }))}\n`).join('');
}
