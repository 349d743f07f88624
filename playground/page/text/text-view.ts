import type { RuleName } from 'matn';
import type { NormalizedResult } from '../../shared/protocol.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { element } from '../dom.js';
import { optionsOf, type Settings } from '../state.js';
import type { Context, View } from '../view.js';
import { createPageView } from './page-view.js';
import { createRulesPanel } from './rules-panel.js';
import { createSettingsPanel } from './settings-panel.js';

/** Shows the normalized text beside the input, its edits explained, and all settings. */
export function createTextView(language: Language, context: Context): View {
  const { store, engine, jobs } = context;
  let pages = 1;
  let counts: NormalizedResult['counts'] = {};

  const setSettings = (change: Partial<Settings>): void => store.set({ settings: { ...store.get().settings, ...change } });
  const switchRule = (rule: RuleName, on: boolean): void => {
    const others = store.get().settings.off.filter((name) => name !== rule);
    setSettings({ off: on ? others : [...others, rule] });
  };
  const page = createPageView(language, context, {
    turnTo: async (index) => {
      const result = await engine.run('page', { index });
      if (result) page.show(result, pages);
    },
    switchOff: (rule) => switchRule(rule, false),
  });
  const settings = createSettingsPanel(language, setSettings);
  const rules = createRulesPanel(language, { onSwitch: switchRule, onFind: find });

  /** Goes to the next mark with an edit by a rule. */
  async function find(rule: RuleName): Promise<void> {
    const found = await engine.run('findRule', { rule, after: page.place() });
    if (!found) return;
    if (found.page.index !== page.place().page) page.show(found.page, pages);
    page.open(found.mark);
  }

  return {
    node: element('div', {}, ...page.nodes, element('div', { class: 'panels' }, settings.node, rules.node)),
    async update({ text, reading, settings: chosen }) {
      settings.show(chosen);
      rules.show(counts, chosen.off);
      const result = await jobs.run('normalize', { text, reading, options: optionsOf(chosen) });
      if (!result) return;
      page.summarize(summaryOf(result, text === '', language), text === '');
      settings.refuse(result.refusedWords);
      counts = result.counts;
      rules.show(counts, chosen.off);
      pages = result.pages;
      page.show(result.page, pages);
    },
  };
}

function summaryOf({ edits }: NormalizedResult, isEmpty: boolean, language: Language): string {
  const texts = TEXTS[language].output;
  if (isEmpty) return '';
  return edits === 0 ? texts.clean : fill(texts.edits, { edits: formatNumber(edits, language) });
}
