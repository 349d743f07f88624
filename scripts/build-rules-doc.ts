/** The rule tables and their fixtures → docs/rules.md. With --check it writes nothing and fails where the file is stale. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { RuleInfo } from '../src/normalize/rule.js';
import { RULES } from '../src/normalize/stages.js';
import { ruleAnchor } from '../src/retext/rule-docs.js';
import { type RuleFixture, readRuleFixtures } from '../test/support/rule-fixtures.js';
import { visible } from '../test/support/visible.js';

const FILE = 'docs/rules.md';
const EXAMPLES = 3;
const STAGES: Record<string, string> = {
  characters: 'Letters, digits and invisible characters. Nothing that a reader can see changes, but look-alikes of other languages.',
  spacing: 'Spaces and line ends.',
  punctuation: 'Marks, quotes and brackets in Persian text.',
  zwnj: 'Half-spaces. `clean` puts right those that stand, `affixes` also spaces in their place, `restore` also what was lost.',
};

const fixtures = readdirSync('fixtures/rules')
  .map((file) => file.replace('.txt', ''))
  .filter((name) => name !== 'protect')
  .sort()
  .flatMap(readRuleFixtures);

/** Spaces at the edges, and backticks, survive in a code span of a table. */
const code = (text: string): string => `\`${visible(text).replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;

function examples(of: (fixture: RuleFixture) => boolean, show: (fixture: RuleFixture) => string): string {
  const byDefault = fixtures.filter((fixture) => of(fixture) && Object.keys(fixture.options).length === 0);
  const chosen = byDefault.length > 0 ? byDefault : fixtures.filter(of);
  return chosen.slice(0, EXAMPLES).map(show).join('<br>');
}

function row({ name, summary, off }: RuleInfo): string {
  const changes = examples(
    (one) => one.rule === name && one.output !== one.input,
    ({ input, output }) => `${code(input)} → ${code(output)}`,
  );
  const stays = examples(
    (one) => one.rule === name && one.output === one.input,
    ({ input }) => code(input),
  );
  return `| <a id="${ruleAnchor(name)}"></a>\`${name}\`${off ? ' (off by default)' : ''} | ${summary} | ${changes} | ${stays} |`;
}

const sections = Object.entries(STAGES).map(([stage, about]) => {
  const rows = RULES.filter(({ name }) => name.startsWith(`${stage}/`)).map(row);
  return `## ${stage}\n\n${about}\n\n| rule | what it does | changes | leaves |\n|---|---|---|---|\n${rows.join('\n')}\n`;
});

const page = `# Rules

Written by \`npm run docs\` from the rule tables and \`fixtures/rules\`; every example is a test. \`¦\` stands for a ZWNJ (U+200C), \`\\uXXXX\` for a
character that cannot be seen. Any rule can be switched off: \`normalize(text, { rules: { off: ['punctuation/…'] } })\`.

${sections.join('\n')}`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== page) {
    console.error(`${FILE} is stale: run npm run docs`);
    process.exitCode = 1;
  }
} else writeFileSync(FILE, page);
