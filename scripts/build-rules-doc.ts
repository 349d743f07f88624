/** The rows of `src/rules` and their fixtures → docs/rules.md, and in Persian docs/rules.fa.md. */

import { ruleAnchor } from '../src/retext/rule-docs.js';
import type { Rule } from '../src/rules/rule.js';
import { RULES } from '../src/rules/rules.js';
import { type RuleFixture, readAllRuleFixtures } from '../test/support/rule-fixtures.js';
import { visible } from '../test/support/visible.js';
import { ENGLISH, PERSIAN, type RulesPage } from './lib/rules-pages.js';
import { writeOrCheck } from './lib/write-or-check.js';

const EXAMPLES = 3;

const fixtures = readAllRuleFixtures();

/** Formats a code span of a table, in which backticks and spaces at the edges survive. */
const code = (text: string): string => `\`${visible(text).replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;

function examples(of: (fixture: RuleFixture) => boolean, show: (fixture: RuleFixture) => string): string {
  const byDefault = fixtures.filter((fixture) => of(fixture) && Object.keys(fixture.options).length === 0);
  const chosen = byDefault.length > 0 ? byDefault : fixtures.filter(of);
  return chosen.slice(0, EXAMPLES).map(show).join('<br>');
}

/** Returns the options that a rule needs in order to act: those of its fixtures, if all have some. */
function neededOptions(name: Rule['name']): string | null {
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

const STAND_IN = /¦/g;

/** Returns the summary of a rule, with half-spaces where its definition has `¦`, and the options that it needs in order to act. */
function summaryOf({ name, summary }: Rule, language: keyof Rule['summary']): string {
  const options = language === 'fa' ? neededOptions(name) : null;
  const text = language === 'fa' ? summary.fa.replace(STAND_IN, '\u200c') : summary.en;
  return text + (options === null ? '' : ` (${code(options)})`);
}

function row(rule: Rule, { arrow, offByDefault, language, source }: RulesPage): string {
  const { name } = rule;
  const changes = examples(
    (one) => one.rule === name && one.output !== one.input,
    ({ input, output }) => `${code(input)} ${arrow} ${code(output)}`,
  );
  const stays = examples(
    (one) => one.rule === name && one.output === one.input,
    ({ input }) => code(input),
  );
  const links = `[${source}](../${rule.code}) · [${rule.title[language].replace(STAND_IN, '\u200c')}](../fixtures/rules/${name}.txt)`;
  const head = `<a id="${ruleAnchor(name)}"></a>\`${name}\`${rule.offByDefault ? ` (${offByDefault})` : ''}<br>${links}`;
  return `| ${head} | ${summaryOf(rule, language)} | ${changes} | ${stays} |`;
}

function pageOf(words: RulesPage): string {
  const sections = Object.entries(words.stages).map(([stage, { title, about }]) => {
    const rows = RULES.filter(({ name }) => name.startsWith(`${stage}/`)).map((rule) => row(rule, words));
    return `## ${title}\n\n${about}\n\n| ${words.columns.join(' | ')} |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${words.opening}\n\n${sections.join('\n')}${words.closing}`;
}

writeOrCheck('docs/rules.md', pageOf(ENGLISH));
writeOrCheck('docs/rules.fa.md', pageOf(PERSIAN));
