import { RULES } from '../../src/rules/rules.js';
import { type RuleFixture, readAllRuleFixtures } from '../../test/support/rule-fixtures.js';
import { LIBRARIES, type Library } from './libraries.js';
import { code, of, table } from './markdown.js';

const EXAMPLES = 8;

const OFF = new Set<string>(RULES.filter(({ offByDefault }) => offByDefault).map(({ name }) => name));

/** Reads the lines of fixtures/rules that hold without options. */
function readFixtures(): RuleFixture[] {
  return readAllRuleFixtures().filter(({ rule, options }) => Object.keys(options).length === 0 && !OFF.has(rule));
}

const isChange = ({ input, output }: RuleFixture): boolean => input !== output;
const isRight = ({ normalize }: Library, { input, output }: RuleFixture): boolean => normalize(input) === output;

function cell(library: Library, fixtures: readonly RuleFixture[]): string {
  return fixtures.length === 0 ? '' : of(fixtures.filter((fixture) => isRight(library, fixture)).length, fixtures.length);
}

function stageRows(fixtures: readonly RuleFixture[]): string[][] {
  const stages = [...new Set(fixtures.map(({ rule }) => rule.split('/')[0] as string))];
  return stages.flatMap((stage) => {
    const own = fixtures.filter(({ rule }) => rule.startsWith(`${stage}/`));
    const change = own.filter(isChange);
    const stay = own.filter((fixture) => !isChange(fixture));
    return [
      [`${stage}: repaired as expected`, ...LIBRARIES.map((library) => cell(library, change))],
      [`${stage}: left as it was`, ...LIBRARIES.map((library) => cell(library, stay))],
    ];
  });
}

/** Returns a row for each other library: the first lines that should stay and that it changes, one a rule. */
function harmRows(fixtures: readonly RuleFixture[]): string[][] {
  const stay = fixtures.filter((fixture) => !isChange(fixture) && fixture.input.length > 4);
  return LIBRARIES.slice(1).flatMap((library) => {
    const seen = new Set<string>();
    const harmed = stay.filter((fixture) => !isRight(library, fixture) && !seen.has(fixture.rule) && seen.add(fixture.rule));
    return harmed.slice(0, EXAMPLES).map(({ input }) => [library.name, code(input), code(library.normalize(input))]);
  });
}

export function ruleSection(): string {
  const fixtures = readFixtures();
  return `${table(['', ...LIBRARIES.map(({ name }) => name)], stageRows(fixtures))}

Of the lines that should stay, this is what becomes of some:

${table(['library', 'text', 'becomes'], harmRows(fixtures))}
`;
}
