import type { RuleName } from '../api/types.js';

/** Documentation of the rules. A path within the project, since its docs have no public address yet. */
const RULES_PAGE = 'docs/rules.md';

/** `zwnj/lost` → `docs/rules.md#zwnj-lost`, the anchor of the rule's row. */
export function ruleDocsUrl(rule: RuleName): string {
  return `${RULES_PAGE}#${ruleAnchor(rule)}`;
}

/** `zwnj/lost` → `zwnj-lost` */
export function ruleAnchor(rule: string): string {
  return rule.replace('/', '-');
}
