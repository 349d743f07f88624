import type { RuleName } from '../generated/rules.js';
import { CHARACTERS_RULES } from './characters.js';
import { PUNCTUATION_RULES } from './punctuation.js';
import type { Rule } from './rule.js';
import { SPACING_RULES } from './spacing.js';
import { ZWNJ_RULES } from './zwnj.js';

/**
 * All rules, in the order of the stages. The normalizer does not import them: it needs only their names (`src/generated/rules.ts`,
 * written by `npm run generate`).
 */
export const RULES: readonly Rule<RuleName>[] = [...CHARACTERS_RULES, ...SPACING_RULES, ...PUNCTUATION_RULES, ...ZWNJ_RULES];
