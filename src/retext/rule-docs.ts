import type { RuleName } from '../api/types.js';

/** Where the rules are documented. A path within the project for as long as its docs have no public address. */
const RULES_PAGE = 'docs/rules.md';

/** `zwnj/lost` → `docs/rules.md#zwnj-lost`, the anchor of the rule's row. */
export function ruleDocsUrl(rule: RuleName): string {
  return `${RULES_PAGE}#${ruleAnchor(rule)}`;
}

/** `zwnj/lost` → `zwnj-lost` */
export function ruleAnchor(rule: string): string {
  return rule.replace('/', '-');
}
