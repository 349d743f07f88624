import type { RuleName } from 'matn';
import { RULES as DEFINITIONS } from '../../src/rules/rules.js';
import { withHalfSpaces } from './half-spaces.js';

export interface RuleWords {
  title: string;
  summary: string;
}

/** Title and summary of every rule in both languages, from its definition, in the order in which the page lists them. */
export const RULES: Record<RuleName, Record<'fa' | 'en', RuleWords>> = Object.fromEntries(
  DEFINITIONS.map(({ name, title, summary }) => [
    name,
    withHalfSpaces({ fa: { title: title.fa, summary: summary.fa }, en: { title: title.en, summary: summary.en } }),
  ]),
) as Record<RuleName, Record<'fa' | 'en', RuleWords>>;

export const RULE_NAMES: readonly RuleName[] = DEFINITIONS.map(({ name }) => name);

/** Rules that matn applies only if they are switched on. */
export const OFF_BY_DEFAULT: ReadonlySet<RuleName> = new Set(DEFINITIONS.flatMap(({ name, offByDefault }) => (offByDefault ? [name] : [])));

export type StageName = 'characters' | 'spacing' | 'punctuation' | 'zwnj';
export const STAGES: readonly StageName[] = ['characters', 'spacing', 'punctuation', 'zwnj'];

export const stageOf = (rule: RuleName): StageName => rule.slice(0, rule.indexOf('/')) as StageName;
