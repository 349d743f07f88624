import type { WordId } from '../../core/number-kinds.js';
import { ChangeKind } from './change-kinds.js';
import { isClosingVetoed, isPluralAndWord } from './gap-vetoes.js';
import type { ZwnjOptions } from './options.js';
import { isStemKnown, wasStemSeen } from './stems.js';
import { WordFlag } from './word-flags.js';

/**
 * The change (`ChangeKind`) that closes up a plural or comparative suffix after a letter that does not join, where a half-space is not
 * visible: کشور های → کشورهای. 0 for no change. `isSpoken`: the line has words of spoken Persian.
 */
export function kindOfClosing(
  outerLeft: WordId,
  left: WordId,
  right: WordId,
  outerRight: WordId,
  isSpoken: boolean,
  options: ZwnjOptions,
): number {
  const { lexicon, model, cache } = options.resources;
  const { flags, letters, starts, inLexicon, inCounts } = cache.words;
  const rightFlags = flags[right] as number;
  if (!(rightFlags & WordFlag.closesUp) || (flags[left] as number) & (WordFlag.endsJoining | WordFlag.oneLetter)) return 0;
  if (isPluralAndWord(rightFlags) && !isSpoken) return 0;
  const kind = rightFlags & WordFlag.plural ? ChangeKind.closePlural : ChangeKind.closeComparative;
  if (((options.kinds >> kind) & 1) === 0 || isClosingVetoed(outerLeft, left, right, outerRight, options.resources)) return 0;
  const from = starts[right] as number;
  const to = starts[right + 1] as number;
  const isKnown = isStemKnown(lexicon, inLexicon[left] as number, letters, from, to);
  return isKnown || (model !== null && wasStemSeen(model.counts, inCounts[left] as number, letters, from, to)) ? kind : 0;
}
