import type { RuleName } from 'matn';
import { RULE_NAMES, RULES, STAGES, type StageName, stageOf } from '../../words/rules.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { button, checkbox, element } from '../dom.js';

export interface RulesPanel {
  node: HTMLElement;
  showCounts(counts: Readonly<Partial<Record<RuleName, number>>>): void;
  showOff(off: readonly RuleName[]): void;
}

export interface RulesPanelActions {
  onSwitch(rule: RuleName, on: boolean): void;
  onFind(rule: RuleName): void;
}

/** Every rule with a switch and the number of its edits, which leads to the next of them. */
export function createRulesPanel(language: Language, actions: RulesPanelActions): RulesPanel {
  const texts = TEXTS[language].rules;
  const rows = new Map(RULE_NAMES.map((rule) => [rule, createRow(rule, language, actions)]));
  const stages = STAGES.map((stage) =>
    createStage(
      stage,
      language,
      RULE_NAMES.filter((rule) => stageOf(rule) === stage).map((rule) => rows.get(rule)?.node ?? ''),
    ),
  );
  return {
    node: element(
      'section',
      { class: 'panel rules', 'aria-labelledby': 'rules-label' },
      element('h2', { id: 'rules-label' }, texts.label),
      element('p', { class: 'quiet' }, texts.help),
      element('div', { class: 'stages' }, ...stages),
    ),
    showCounts(counts) {
      for (const [rule, row] of rows) row.showCount(counts[rule] ?? 0);
    },
    showOff(off) {
      for (const [rule, row] of rows) row.box.checked = !off.includes(rule);
    },
  };
}

function createStage(stage: StageName, language: Language, rows: (Node | string)[]): HTMLElement {
  return element(
    'fieldset',
    { class: 'stage' },
    element('legend', { class: `chip ${stage}` }, TEXTS[language].stages[stage]),
    element('ul', {}, ...rows),
  );
}

interface Row {
  node: HTMLElement;
  box: HTMLInputElement;
  showCount(count: number): void;
}

function createRow(rule: RuleName, language: Language, { onSwitch, onFind }: RulesPanelActions): Row {
  const { title, summary } = RULES[rule][language];
  const label = checkbox(title, true, (on) => onSwitch(rule, on), { title: `${rule}: ${summary}` });
  const count = button('', () => onFind(rule), { class: 'count', hidden: true });
  return {
    node: element('li', {}, label, count),
    box: label.querySelector('input') as HTMLInputElement,
    showCount(found) {
      count.hidden = found === 0;
      count.textContent = formatNumber(found, language);
      count.setAttribute('aria-label', `${formatNumber(found, language)}: ${fill(TEXTS[language].rules.next, { rule: title })}`);
    },
  };
}
