import type { RuleName } from 'matn';
import { RULES } from '../../words/rules.js';
import { fill, formatNumber, type Language, TEXTS } from '../../words/texts.js';
import { button, checkbox, element } from '../dom.js';

export interface RuleRow {
  node: HTMLElement;
  show(count: number, isOn: boolean): void;
}

export interface RuleRowActions {
  onSwitch(rule: RuleName, on: boolean): void;
  /** Goes to the next edit of a rule. */
  onFind(rule: RuleName): void;
}

/** Creates a rule with its switch and the number of its edits, a button to the next of them. */
export function createRuleRow(rule: RuleName, language: Language, { onSwitch, onFind }: RuleRowActions): RuleRow {
  const { title, summary } = RULES[rule][language];
  const label = checkbox(title, true, (on) => onSwitch(rule, on), { title: `${rule}: ${summary}` });
  const box = label.querySelector('input') as HTMLInputElement;
  const count = button('', () => onFind(rule), { class: 'count', hidden: true });
  return {
    node: element('li', {}, label, count),
    show(found, isOn) {
      box.checked = isOn;
      count.hidden = found === 0;
      count.textContent = formatNumber(found, language);
      count.setAttribute('aria-label', `${formatNumber(found, language)}: ${fill(TEXTS[language].rules.next, { rule: title })}`);
    },
  };
}
