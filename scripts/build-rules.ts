/** Writes `src/generated/rules.ts`, all that normalization needs of the rows of `src/rules`, and their summaries, `rule-summaries.ts`. */
import type { LetterRow, Rule } from '../src/rules/rule.js';
import { RULES } from '../src/rules/rules.js';
import { writeOrCheck } from './lib/write-or-check.js';

const rules: readonly Rule[] = RULES;

const text = (value: string): string =>
  JSON.stringify(value).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const list = (values: readonly string[]): string => `[\n${values.map((value) => `  ${value},\n`).join('')}]`;

function letterRows(rowsOf: (rule: Rule) => readonly LetterRow[] | undefined): string {
  return list(rules.flatMap((rule) => (rowsOf(rule) ?? []).map(([from, to]) => `[${text(from)}, ${text(to)}, '${rule.name}']`)));
}

/**
 * The compositions of a rule, and those of letters that a later rule replaces: U+0671 becomes ا, so U+0671 and a hamza become أ at once, as
 * ا and a hamza would at a second call.
 */
function withReplaced(rows: readonly LetterRow[] | undefined): LetterRow[] {
  const replaced = rules.flatMap(({ letters = [] }) => letters);
  const derived = (rows ?? []).flatMap(([from, to]) =>
    replaced.filter(([, letter]) => letter === from.charAt(0)).map(([letter]): LetterRow => [letter + from.slice(1), to]),
  );
  return [...new Map([...derived, ...(rows ?? [])].map((row) => [row[0], row])).values()];
}

const names = (of: readonly Rule[]): string => list(of.map(({ name }) => `'${name}'`));

writeOrCheck(
  'src/generated/rules.ts',
  `// Written by scripts/build-rules.ts from src/rules.

/** Every rule, in the order of the stages. */
export const RULE_NAMES = ${names(rules)} as const;

/** The name of a rule, \`stage/name\`. \`matn.config.schema.json\` of the package lists them. */
export type RuleName = (typeof RULE_NAMES)[number];

export const OFF_BY_DEFAULT: readonly RuleName[] = ${names(rules.filter(({ offByDefault }) => offByDefault === true))};

type LetterRow = readonly [from: string, to: string, rule: RuleName];

/** Letters that a rule replaces. */
export const LETTERS: readonly LetterRow[] = ${letterRows(({ letters }) => letters)};

/** A letter and a mark after it, and the one letter that they are. */
export const COMPOSITIONS: readonly LetterRow[] = ${letterRows(({ compositions }) => withReplaced(compositions))};
`,
);

writeOrCheck(
  'src/generated/rule-summaries.ts',
  `// Written by scripts/build-rules.ts from src/rules.
import type { RuleName } from './rules.js';

/** What each rule does, in one sentence of English. */
export const RULE_SUMMARIES: Readonly<Record<RuleName, string>> = {
${rules.map(({ name, summary }) => `  '${name}': ${JSON.stringify(summary.en)},\n`).join('')}};
`,
);
