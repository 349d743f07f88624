/** The rule tables and their fixtures → docs/rules.md, and in Persian docs/rules.fa.md. With --check it writes nothing and fails if a file is stale. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES as TRANSLATED } from '../playground/words/rules.js';
import { RULES } from '../src/normalize/pipeline.js';
import type { RuleInfo } from '../src/normalize/rule.js';
import { ruleAnchor } from '../src/retext/rule-docs.js';
import { type RuleFixture, readRuleFixtures } from '../test/support/rule-fixtures.js';
import { visible } from '../test/support/visible.js';
import { ENGLISH, PERSIAN, type RulesPage } from './lib/rules-pages.js';

const EXAMPLES = 3;

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

/** The options without which a rule changes nothing: those of its fixtures, if all have some. */
function neededOptions(name: RuleInfo['name']): string | null {
  const changing = fixtures.filter((one) => one.rule === name && one.output !== one.input);
  if (changing.some(({ options }) => Object.keys(options).length === 0)) return null;
  const [needed] = changing.map(({ options }) =>
    JSON.stringify(options, null, 1)
      .replace(/\n */g, ' ')
      .replace(/"(\w+)":/g, '$1:')
      .replaceAll('"', "'")
      .replaceAll('[ ', '[')
      .replaceAll(' ]', ']'),
  );
  return needed ?? null;
}

function row({ name, off }: RuleInfo, summary: string, { arrow, offByDefault }: RulesPage): string {
  const changes = examples(
    (one) => one.rule === name && one.output !== one.input,
    ({ input, output }) => `${code(input)} ${arrow} ${code(output)}`,
  );
  const stays = examples(
    (one) => one.rule === name && one.output === one.input,
    ({ input }) => code(input),
  );
  return `| <a id="${ruleAnchor(name)}"></a>\`${name}\`${off ? ` (${offByDefault})` : ''} | ${summary} | ${changes} | ${stays} |`;
}

function pageOf(words: RulesPage, summaryOf: (rule: (typeof RULES)[number]) => string): string {
  const sections = Object.entries(words.stages).map(([stage, { title, about }]) => {
    const rows = RULES.filter(({ name }) => name.startsWith(`${stage}/`)).map((rule) => row(rule, summaryOf(rule), words));
    return `## ${title}\n\n${about}\n\n| ${words.columns.join(' | ')} |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${words.opening}\n\n${sections.join('\n')}${words.closing}`;
}

const pages: Record<string, string> = {
  'docs/rules.md': pageOf(ENGLISH, ({ summary }) => summary),
  'docs/rules.fa.md': pageOf(PERSIAN, ({ name }) => {
    const options = neededOptions(name);
    return TRANSLATED[name].fa.summary + (options === null ? '' : ` (${code(options)})`);
  }),
};

for (const [file, page] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    console.error(`${file} is stale: run npm run docs`);
    process.exitCode = 1;
  }
}
