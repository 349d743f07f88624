import { Option } from 'commander';
import type { NormalizeOptions, RuleName } from '../types.js';
import type { Subcommand } from './command.js';

/** As commander hands them over: the choices are checked, the names of rules are not. */
interface NormalizeFlags extends Pick<NormalizeOptions, 'zwnj' | 'zwnjAfterNonJoiner' | 'digits' | 'quotes'> {
  rulesOff?: RuleName[];
  rulesOn?: RuleName[];
  /** False where `--no-model` was given. */
  model: boolean;
}

export const normalizeCommand: Subcommand = {
  name: 'normalize',
  summary: 'print the normalized text',
  description: 'Prints the text normalized, and nothing else: no line break is added.',
  options: [
    new Option('--zwnj <level>', 'how far half-spaces are put right').choices(['restore', 'affixes', 'clean', 'keep']),
    new Option('--zwnj-after-non-joiner <policy>', 'half-spaces after a letter that does not join').choices(['keep', 'remove', 'add']),
    new Option('--digits <script>', 'what digits become').choices(['keep', 'persian', 'latin']),
    new Option('--quotes <style>', 'what quotation marks become').choices(['keep', 'guillemets']),
    new Option('--rules-off <list>', 'rules to switch off, with commas between').argParser(splitList),
    new Option('--rules-on <list>', 'rules to switch on that are off by default').argParser(splitList),
    new Option('--no-model', 'decide by lexicon and rules only'),
  ],
  examples: [
    'matn normalize article.txt > clean.txt',
    'curl -s https://example.com/news.txt | matn normalize --digits persian --quotes guillemets',
    'matn normalize --zwnj clean --rules-off characters/kashida article.txt',
  ],
  async prepare(flags) {
    const { createNormalizer } = await import('../index.js');
    const { normalize } = createNormalizer(toNormalizeOptions(flags as unknown as NormalizeFlags));
    return ({ text }) => ({ output: normalize(text), problems: [] });
  },
};

function toNormalizeOptions({ rulesOff = [], rulesOn = [], model, ...options }: NormalizeFlags): NormalizeOptions {
  return { ...options, rules: { off: rulesOff, on: rulesOn }, ...(model ? {} : { model: null }) };
}

function splitList(list: string): string[] {
  return list.split(',').map((item) => item.trim());
}
