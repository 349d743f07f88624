import type { RuleName } from 'matn';
import { LONGEST_EDITABLE } from '../../shared/limits.js';
import type { NormalizedResult, Page } from '../../shared/protocol.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { button, checkbox, element } from '../dom.js';
import { createEmptyState } from '../empty-state.js';
import { copyText, saveText } from '../clipboard.js';
import { optionsOf, type Settings } from '../state.js';
import type { Context, View } from '../view.js';
import { createEditCard } from './edit-card.js';
import { createOutput } from './output.js';
import { createPager } from './pager.js';
import { createRulesPanel } from './rules-panel.js';
import { createSettingsPanel } from './settings-panel.js';

/** The normalized text beside the input, its edits explained, and all that can be set. */
export function createTextView(language: Language, { store, engine, jobs, input, status }: Context): View {
  const texts = TEXTS[language].output;
  let result: NormalizedResult | null = null;
  let page: Page | null = null;
  let selected = -1;

  const setSettings = (change: Partial<Settings>): void => store.set({ settings: { ...store.get().settings, ...change } });
  const switchRule = (rule: RuleName, on: boolean): void => {
    const others = store.get().settings.off.filter((name) => name !== rule);
    setSettings({ off: on ? others : [...others, rule] });
  };

  const output = createOutput(language, describe);
  const card = createEditCard(language, { step: (by) => choose(selected + by), switchOff: (rule) => switchRule(rule, false) });
  const pager = createPager(language, (index) => void turnTo(index));
  const settings = createSettingsPanel(language, setSettings);
  const rules = createRulesPanel(language, { onSwitch: switchRule, onFind: (rule) => void find(rule) });
  const summary = element('p', { class: 'summary', role: 'status' });
  const notice = element('p', { class: 'notice', hidden: true });
  const empty = createEmptyState(language, store);
  const pane = element(
    'section',
    { class: 'pane output', 'aria-labelledby': 'output-label' },
    createHead(),
    summary,
    notice,
    element('p', { class: 'unseen', id: 'output-help' }, texts.help),
    output.node,
    empty,
    pager.node,
  );

  function createHead(): HTMLElement {
    const whole = async (): Promise<string> => (await engine.run('whole', {})) ?? '';
    const say = TEXTS[language].status;
    return element(
      'header',
      { class: 'pane-head' },
      element('h2', { id: 'output-label' }, texts.label),
      element(
        'div',
        { class: 'tools' },
        checkbox(texts.halfSpaces, store.get().halfSpaces, (halfSpaces) => store.set({ halfSpaces })),
        button(texts.copy, async () => status.say((await copyText(await whole())) ? say.copied : say.notCopied), { 'data-action': 'copy' }),
        button(texts.save, async () => saveText(await whole(), 'matn.txt'), { 'data-action': 'save' }),
      ),
    );
  }

  /** Shows what an edit is, and where it stood. */
  function describe(index: number): void {
    const edit = page?.edits[index];
    if (!page || !edit) return;
    selected = index;
    card.show(page, index);
    const end = Math.min(edit.end, page.input.length);
    input.mark([{ start: page.start + edit.start, end: page.start + end, active: true }], true);
  }

  function choose(index: number, focus = false): void {
    if (!page?.edits[index]) return;
    output.select(index, { focus });
    describe(index);
  }

  async function turnTo(index: number): Promise<void> {
    const asked = await engine.run('page', { index });
    if (asked) showPage(asked);
  }

  async function find(rule: RuleName): Promise<void> {
    const found = await engine.run('findRule', { rule, after: { page: page?.index ?? 0, edit: selected } });
    if (!found) return;
    if (found.page.index !== page?.index) showPage(found.page);
    choose(found.edit, true);
  }

  function showPage(shown: Page): void {
    page = shown;
    selected = -1;
    output.show(shown);
    card.clear();
    pager.show(shown.index, result?.pages ?? 1);
    if (store.get().text.length > LONGEST_EDITABLE) input.showPage(shown);
    const notices = [
      shown.input.length < shown.end - shown.start ? texts.cut : '',
      shown.unmarked > 0 ? fill(texts.unmarked, { edits: formatNumber(shown.unmarked, language) }) : '',
    ];
    notice.textContent = notices.join(' ').trim();
    notice.hidden = notice.textContent === '';
  }

  function showResult(shown: NormalizedResult, isEmpty: boolean): void {
    result = shown;
    pane.classList.toggle('is-empty', isEmpty);
    const count = fill(texts.edits, { edits: formatNumber(shown.edits, language) });
    summary.textContent = isEmpty ? '' : shown.edits === 0 ? texts.clean : count;
    rules.showCounts(shown.counts);
    showPage(shown.page);
  }

  return {
    node: element('div', {}, pane, card.node, element('div', { class: 'panels' }, settings.node, rules.node)),
    async update(state) {
      settings.show(state.settings);
      rules.showOff(state.settings.off);
      const shown = await jobs.run('normalize', { text: state.text, options: optionsOf(state.settings) });
      if (shown) showResult(shown, state.text === '');
    },
  };
}
