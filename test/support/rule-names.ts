import type { RuleName } from '../../src/generated/rules.js';
import { RULES } from '../../src/rules/rules.js';

/** The names of the rules of a stage: `spacing` → `spacing/runs`, … */
export const rulesOf = (stage: string): RuleName[] => RULES.map(({ name }) => name).filter((name) => name.startsWith(`${stage}/`));

/** The rules of half-spaces that stand (`clean*.ts`): on at every level of the option `zwnj` except `keep`. */
export const CLEAN_RULES: readonly RuleName[] = RULES.flatMap(({ name, code }) => (code.includes('/zwnj/clean') ? [name] : []));
