import { readdirSync, readFileSync } from 'node:fs';
import type { NormalizeOptions, RuleName } from '../../src/api/types.js';

/** One line of a file of `fixtures/rules`. Where `output` is `input`, the rule must leave it as it is. */
export interface RuleFixture {
  rule: RuleName;
  options: NormalizeOptions;
  input: string;
  output: string;
}

const SEPARATOR = /\s+==>?(?:\s+|$)/;
const CHANGES = /\s==>(?:\s|$)/;

const NOTATION: readonly (readonly [written: RegExp, meant: string])[] = [
  [/¦/g, '\u200c'],
  [/\\n/g, '\n'],
  [/\\r/g, '\r'],
  [/\\t/g, '\t'],
  [/\\s/g, ' '],
];

/** What a fixture means: `¦` is a ZWNJ, `\n` a line feed. */
export function meant(written: string): string {
  const plain = NOTATION.reduce((text, [from, to]) => text.replace(from, to), written);
  return plain.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `# characters/digits {"digits":"latin"}` → the rule and its options. */
function readHeading(line: string): Pick<RuleFixture, 'rule' | 'options'> {
  const [, rule, options] = /^# (\S+)(?: (.+))?$/.exec(line) ?? [];
  return { rule: rule as RuleName, options: options ? (JSON.parse(options) as NormalizeOptions) : {} };
}

function readExample(line: string): Pick<RuleFixture, 'input' | 'output'> {
  const [input = '', output = ''] = line.trim().split(SEPARATOR).map(meant);
  return { input, output: CHANGES.test(line) ? output : input };
}

/** The lines of a fixture file: `input ==> output` must change, `input ==` must stay. */
function parseRuleFixtures(file: string): RuleFixture[] {
  const fixtures: RuleFixture[] = [];
  let heading: Pick<RuleFixture, 'rule' | 'options'> | undefined;
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) heading = readHeading(line);
    else if (heading && line.trim() !== '' && !line.startsWith('// ')) fixtures.push({ ...heading, ...readExample(line) });
  }
  return fixtures;
}

const FOLDER = new URL('../../fixtures/rules/', import.meta.url);

/** The fixtures of all rules: `fixtures/rules/<stage>/<rule>.txt`. */
export function readAllRuleFixtures(): RuleFixture[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('/') && file.endsWith('.txt'));
  return files.sort().flatMap((file) => readRuleFixtures(file.replace('.txt', '')));
}

/** The fixtures of `fixtures/rules/<name>.txt`. */
function readRuleFixtures(name: string): RuleFixture[] {
  return parseRuleFixtures(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'));
}
