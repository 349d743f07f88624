import type { Page, ShownMark } from '../../shared/protocol.js';
import { fill, type Language, TEXTS } from '../../words/texts.js';
import { element } from '../dom.js';
import type { Display } from '../state.js';
import { withHalfSpaceMarks } from './half-space-marks.js';
import { stageOfMark } from './stage-of-edit.js';
import { visibleCharacters } from './visible.js';

/** Words up to this length may be narrower than 24 px. */
const LONGEST_NARROW = 6;

/** Creates a mark of the normalized text: the new text, after the original where the display has both. */
export function createMarkNode({ output }: Page, mark: ShownMark, display: Display, language: Language): HTMLElement {
  const { before } = mark;
  const after = output.slice(mark.outputStart, mark.outputEnd);
  const isBlank = after.trim() === '' && (display === 'result' || before.trim() === '');
  const isNarrow = (display === 'result' ? after : before + after).length <= LONGEST_NARROW;
  const stage = stageOfMark(mark);
  return element(
    'span',
    {
      class: `edit ${stage}${isBlank ? ' blank' : ''}${isNarrow ? ' narrow' : ''}`,
      role: 'button',
      tabindex: '-1',
      'aria-expanded': 'false',
      ...nameOf(mark, after, { stage: TEXTS[language].stages[stage], isShown: display !== 'result' && !isBlank }, language),
    },
    ...(display === 'result' ? withHalfSpaceMarks(after) : struckOut(before, after)),
  );
}

function* struckOut(before: string, after: string): Generator<Node> {
  if (before !== '') yield element('del', {}, ...withHalfSpaceMarks(before));
  if (after !== '') yield element('ins', {}, ...withHalfSpaceMarks(after));
}

/**
 * Returns the name of a mark for screen readers: the visible text if it shows old and new, else both. Words that look the same are
 * distinguished by the characters of their first edit.
 */
function nameOf(
  { before, edits: [edit] }: ShownMark,
  after: string,
  { stage, isShown }: { stage: string; isShown: boolean },
  language: Language,
): Record<string, string> {
  if (isShown) return { 'aria-description': stage };
  const texts = TEXTS[language].edit;
  const isAlike = before.normalize('NFKC') === after.normalize('NFKC') || before.trim() === after.trim();
  const [was, is] =
    isAlike && edit ? [visibleCharacters(edit.original, language), visibleCharacters(edit.text, language)] : [before, after];
  return { 'aria-label': fill(texts.name, { stage, before: was || texts.nothing, after: is || texts.nothing }) };
}
