import type { RuleName } from '../generated/rules.js';
import { CHARACTERS_RULES } from './characters.js';
import { PUNCTUATION_RULES } from './punctuation.js';
import type { Rule } from './rule.js';
import { SPACING_RULES } from './spacing.js';
import { ZWNJ_RULES } from './zwnj.js';

/**
 * Every rule, in the order of the stages. Not imported by what normalizes, which needs their names alone (`src/generated/rules.ts`,
 * written by `npm run generate`).
 */
export const RULES: readonly Rule<RuleName>[] = [...CHARACTERS_RULES, ...SPACING_RULES, ...PUNCTUATION_RULES, ...ZWNJ_RULES];
