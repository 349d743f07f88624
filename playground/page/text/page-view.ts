import type { RuleName } from 'matn';
import type { Page } from '../../shared/protocol.js';
import { isEditable } from '../../shared/showable.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import type { Context } from '../view.js';
import { createEditCard } from './edit-card.js';
import { createOutput } from './output.js';
import { createOutputPane } from './output-pane.js';
import { createPager } from './pager.js';

export interface PageView {
  nodes: HTMLElement[];
  show(page: Page, pages: number): void;
  summarize(summary: string, isEmpty: boolean): void;
  /** Selects an edit of the page, and moves there. */
  select(index: number): void;
  /** Where the reader is: the index of the page, and of the edit in it (-1 for none). */
  place(): { page: number; edit: number };
}

export interface PageActions {
  turnTo(page: number): void;
  switchOff(rule: RuleName): void;
}

/** A page of the normalized text, with the edit that is selected and its place in the input. */
export function createPageView(language: Language, context: Context, { turnTo, switchOff }: PageActions): PageView {
  const { input, store } = context;
  let page: Page | null = null;
  let selected = -1;

  const output = createOutput(language, describe);
  const card = createEditCard(language, { step: (by) => choose(selected + by), switchOff });
  const pager = createPager(language, turnTo);
  const pane = createOutputPane(language, context, output.node, pager.node);

  function describe(index: number): void {
    const edit = page?.edits[index];
    if (!page || !edit) return;
    selected = index;
    card.show(page, index);
    input.mark([{ start: page.start + edit.start, end: page.start + Math.min(edit.end, page.input.length), active: true }], true);
  }

  function choose(index: number, focus = false): void {
    if (!page?.edits[index]) return;
    output.select(index, { focus });
    describe(index);
  }

  return {
    nodes: [pane.node, card.node],
    summarize: pane.summarize,
    show(shown, pages) {
      page = shown;
      selected = -1;
      output.show(shown);
      card.clear();
      pager.show(shown.index, pages);
      if (!isEditable(store.get().text)) input.showPage(shown);
      pane.notice(describeLack(shown, language));
    },
    select: (index) => choose(index, true),
    place: () => ({ page: page?.index ?? 0, edit: selected }),
  };
}

/** What of a page is not shown. */
function describeLack({ input, start, end, unmarked }: Page, language: Language): string {
  const texts = TEXTS[language].output;
  const lacks = [
    input.length < end - start ? texts.cut : '',
    unmarked > 0 ? fill(texts.unmarked, { edits: formatNumber(unmarked, language) }) : '',
  ];
  return lacks.join(' ').trim();
}
