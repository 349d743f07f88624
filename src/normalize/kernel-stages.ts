import { plainEnd } from './fast-path.js';
import { plainSigns } from './fast-path-characters.js';
import type { LineReader } from './line-visitor.js';
import type { Settings, Stage } from './settings.js';
import type { Sink } from './sink.js';
import { replacesSpaces } from './zwnj-level.js';

/*
 * The stages that need lexicon and model. If the settings ask for one, they call the kernel that comes with the data.
 */

/** Half-spaces at the levels `affixes` and `restore`: «می روم» → «می¦روم», «کتابها» → «کتاب¦ها». */
export const halfSpaceStage: Stage = (text, protectedSpans, settings, sink) => {
  if (replacesSpaces(settings.zwnj)) settings.kernel().restoreHalfSpaces(text, protectedSpans, settings, sink);
};

/** With `zwnjAfterNonJoiner: 'add'`: «کشورهای» → «کشور¦های». */
export const unseenHalfSpaceStage: Stage = (text, protectedSpans, settings, sink) => {
  if (settings.zwnjAfterNonJoiner === 'add' && settings.zwnj !== 'keep')
    settings.kernel().addUnseenHalfSpaces(text, protectedSpans, settings, sink);
};

/** With the rule `characters/visual-order`: «اطالعات» → «اطلاعات». */
export const lamAlefStage: Stage = (text, protectedSpans, settings, sink) => {
  if (!settings.off.has('characters/visual-order')) settings.kernel().orderLamAlef(text, protectedSpans, settings, sink);
};

/** Reads plain lines; restores their half-spaces at the levels that restore any. */
export function plainLineReader(settings: Settings, sink: Sink): LineReader {
  if (replacesSpaces(settings.zwnj)) return settings.kernel().readPlainLines(settings, sink);
  return { signs: plainSigns(settings), readPlain: plainEnd, visitPlain: () => {} };
}
