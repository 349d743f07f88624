import type { RuleName } from 'matn';
import { OFF_BY_DEFAULT, RULE_NAMES, STAGES, type StageName, stageOf } from '../../words/rules.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { element } from '../dom.js';
import { createRuleRow, type RuleRow, type RuleRowActions } from './rule-row.js';

export interface RulesPanel {
  node: HTMLElement;
  show(counts: Readonly<Partial<Record<RuleName, number>>>, off: readonly RuleName[]): void;
}

/** Lists every rule with a switch and the number of its edits. Rules that acted or were switched come first; the others are collapsed. */
export function createRulesPanel(language: Language, actions: RuleRowActions): RulesPanel {
  const texts = TEXTS[language].rules;
  const rows = new Map(RULE_NAMES.map((rule) => [rule, createRuleRow(rule, language, actions)]));
  const acted = createStages(language);
  const others = createStages(language);
  const none = element('p', { class: 'quiet' }, texts.none);
  const summary = element('summary', {});
  const node = element(
    'section',
    { class: 'panel rules', 'aria-labelledby': 'rules-label' },
    element('h2', { id: 'rules-label' }, texts.label),
    none,
    acted.node,
    element('details', {}, summary, others.node),
  );
  return {
    node,
    show(counts, off) {
      const isFirst = (rule: RuleName): boolean => (counts[rule] ?? 0) > 0 || off.includes(rule) !== OFF_BY_DEFAULT.has(rule);
      const first = RULE_NAMES.filter(isFirst);
      const rest = RULE_NAMES.filter((rule) => !isFirst(rule));
      for (const [rule, row] of rows) row.show(counts[rule] ?? 0, !off.includes(rule));
      keepingFocus(node, () => {
        acted.show(first, rows);
        others.show(rest, rows);
      });
      none.textContent = first.length === 0 ? texts.none : texts.help;
      summary.textContent = fill(texts.others, { count: formatNumber(rest.length, language) });
    },
  };
}

interface Stages {
  node: HTMLElement;
  show(rules: readonly RuleName[], rows: ReadonlyMap<RuleName, RuleRow>): void;
}

/** Groups rows under the names of their stages; a stage without rows is hidden. */
function createStages(language: Language): Stages {
  const lists = new Map(STAGES.map((stage) => [stage, createStage(stage, language)]));
  return {
    node: element('div', { class: 'stages' }, ...Array.from(lists.values(), ({ node }) => node)),
    show(rules, rows) {
      for (const [stage, { node, list }] of lists) {
        const own = rules.filter((rule) => stageOf(rule) === stage).flatMap((rule) => rows.get(rule)?.node ?? []);
        node.hidden = own.length === 0;
        if (!isSame(own, list.children)) list.replaceChildren(...own);
      }
    },
  };
}

function createStage(stage: StageName, language: Language): { node: HTMLElement; list: HTMLElement } {
  const list = element('ul');
  const legend = element('legend', { class: `chip ${stage}` }, TEXTS[language].stages[stage]);
  return { node: element('fieldset', { class: 'stage' }, legend, list), list };
}

const isSame = (nodes: readonly Element[], shown: HTMLCollection): boolean =>
  nodes.length === shown.length && nodes.every((node, index) => node === shown[index]);

/** Restores the focus after a change: a row that moves loses it. */
function keepingFocus(node: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  change();
  if (focused instanceof HTMLElement && node.contains(focused) && document.activeElement !== focused) focused.focus();
}
