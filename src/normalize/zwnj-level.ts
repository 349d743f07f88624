import type { ZwnjLevel } from '../api/types.js';

/** True for the levels that replace spaces by half-spaces; all others leave words as they are. */
export function replacesSpaces(level: ZwnjLevel | undefined): boolean {
  return level === 'restore' || level === 'affixes';
}
