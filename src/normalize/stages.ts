import type { RuleInfo } from './rule.js';

export const RULES = [
  { name: 'characters/arabic-yeh', summary: '' },
] as const satisfies readonly RuleInfo[];

export type RuleName = (typeof RULES)[number]['name'];
