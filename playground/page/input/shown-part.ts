import type { Span } from 'matn';
import { LONGEST_EDITABLE } from '../../shared/limits.js';
import { isEditable, showable } from '../../shared/showable.js';
import type { Editor, Mark } from './editor.js';

/** The part of a text that the editor shows: all of it, or a part of one that is too long to be edited. */
export interface ShownPart {
  /** Offset of the part in the whole text. */
  start(): number;
  showWhole(text: string): void;
  showPage(page: Span & { input: string }): void;
  /** Highlights places, by offsets of the whole text. Moves to an active place that is not shown. */
  mark(marks: readonly Mark[], reveal: boolean): void;
}

export function createShownPart(editor: Editor): ShownPart {
  let whole = '';
  let start = 0;

  function showFrom(offset: number): void {
    start = offset;
    editor.show(showable(whole.slice(start, start + LONGEST_EDITABLE)), true);
  }
  const isShown = (mark: Mark): boolean => mark.start >= start && mark.start <= start + editor.area.value.length;

  return {
    start: () => start,
    showWhole(text) {
      whole = text;
      if (!isEditable(text)) return showFrom(0);
      start = 0;
      editor.show(text, false);
    },
    showPage(page) {
      start = page.start;
      editor.show(page.input, true);
    },
    mark(marks, reveal) {
      const active = marks.find((mark) => mark.active);
      if (active && editor.area.readOnly && !isShown(active)) showFrom(whole.lastIndexOf('\n', active.start) + 1);
      const shown = marks.filter(isShown).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
      editor.mark(shown, reveal);
    },
  };
}
