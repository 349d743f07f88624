import type { RuleName } from 'matn';
import type { MarkPlace, Page } from '../../shared/protocol.js';
import { isEditable } from '../../shared/showable.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import type { Context } from '../view.js';
import { createOpenMark } from './open-mark.js';
import { createOutputPane } from './output-pane.js';
import { createPager } from './pager.js';

export interface PageView {
  nodes: HTMLElement[];
  show(page: Page, pages: number): void;
  summarize(summary: string, isEmpty: boolean): void;
  /** Opens a mark of the page, with its explanation. */
  open(index: number): void;
  /** The last position of the reader. */
  place(): MarkPlace;
}

export interface PageActions {
  turnTo(page: number): void;
  switchOff(rule: RuleName): void;
}

/** Creates a page of the normalized text, in the frame with its tools. */
export function createPageView(language: Language, context: Context, { turnTo, switchOff }: PageActions): PageView {
  const { input, store } = context;
  let page: Page | null = null;
  const marks = createOpenMark(language, input, switchOff);
  const pager = createPager(language, turnTo);
  const pane = createOutputPane(language, context, {
    output: marks.output,
    pager: pager.node,
    onDisplay(display) {
      store.set({ display });
      // In a separate task, so that the chosen option shows first.
      setTimeout(() => page && marks.show(page, store.get().display));
    },
  });

  return {
    nodes: [pane.node, marks.explanation],
    summarize: pane.summarize,
    show(shown, pages) {
      page = shown;
      marks.show(shown, store.get().display);
      pager.show(shown.index, pages);
      if (!isEditable(store.get().text)) input.showPage(shown);
      pane.notice(describeLack(shown, language));
    },
    open: marks.open,
    place: () => ({ page: page?.index ?? 0, mark: marks.last() }),
  };
}

/** Describes the parts of a page that are not shown. */
function describeLack({ input, start, end, unmarked }: Page, language: Language): string {
  const texts = TEXTS[language].output;
  const lacks = [
    input.length < end - start ? texts.cut : '',
    unmarked > 0 ? fill(texts.unmarked, { edits: formatNumber(unmarked, language) }) : '',
  ];
  return lacks.join(' ').trim();
}
