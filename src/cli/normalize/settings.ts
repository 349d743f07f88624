import { InvalidArgumentError, Option } from 'commander';
import schema from '../../../matn.config.schema.json' with { type: 'json' };
import type { NormalizeOptions, RuleName } from '../../api/types.js';
import { isArgumentError } from '../../core/brands.js';
import type { Io } from '../io.js';
import { addToList } from '../list-flag.js';
import { type Config, loadConfig } from './config.js';
import { readWordsFile } from './words-file.js';

/** Flags as commander parses them: choices are validated, rule names are not. */
export interface SettingFlags {
  level?: NormalizeOptions['zwnj'];
  zwnj?: NormalizeOptions['zwnj'];
  confidence?: number;
  afterNonJoiner?: NormalizeOptions['zwnjAfterNonJoiner'];
  zwnjAfterNonJoiner?: NormalizeOptions['zwnjAfterNonJoiner'];
  digits?: NormalizeOptions['digits'];
  quotes?: NormalizeOptions['quotes'];
  ezafe?: NormalizeOptions['ezafe'];
  lineBreaks?: NormalizeOptions['lineBreaks'];
  pdf?: true;
  register?: NormalizeOptions['register'];
  rulesOff?: RuleName[];
  rulesOn?: RuleName[];
  words?: string;
  /** False after `--no-model`. */
  model: boolean;
  /** A path; false after `--no-config`. */
  config?: string | false;
}

const { zwnj, zwnjAfterNonJoiner, digits, quotes, ezafe, lineBreaks, register } = schema.properties;

export const SETTING_OPTIONS: readonly Option[] = [
  new Option('--level <level>', 'how far half-spaces are normalized').choices(zwnj.enum),
  new Option('--confidence <number>', 'how likely a half-space must be to be restored, 0 to 1').argParser(parseConfidence),
  new Option('--after-non-joiner <policy>', 'half-spaces after a letter that does not join').choices(zwnjAfterNonJoiner.enum),
  new Option('--digits <script>', 'script of digits').choices(digits.enum),
  new Option('--quotes <style>', 'style of quotation marks').choices(quotes.enum),
  new Option('--ezafe <style>', 'how the ezafe of a word in silent heh is written').choices(ezafe.enum),
  new Option('--line-breaks <kind>', 'soft: wrapped text, a single line break counts as a space').choices(lineBreaks.enum),
  new Option('--pdf', 'text from a PDF: reorder letters in visual order, as --rules-on characters/visual-order'),
  new Option('--register <register>', 'verse: half-spaces of verbs and affixes only').choices(register.enum),
  new Option('--rules-off <list>', 'rules to switch off, with commas between').argParser(addToList),
  new Option('--rules-on <list>', 'rules to switch on that are off by default').argParser(addToList),
  new Option('--words <file>', 'words in their right form, one a line'),
  new Option('--no-model', 'decide by lexicon and rules only'),
  new Option('--config <file>', 'the config instead of the first matn.config.json from here upwards'),
  new Option('--no-config', 'read no config'),
  // The option names of the library, as aliases.
  new Option('--zwnj <level>').choices(zwnj.enum).hideHelp(),
  new Option('--zwnj-after-non-joiner <policy>').choices(zwnjAfterNonJoiner.enum).hideHelp(),
];

/**
 * Merges the flags with the config. A flag takes precedence over the config; lists are concatenated.
 *
 * @param check throws a TypeError or RangeError for invalid options
 * @throws RangeError that names the flag, or the file and the key
 */
export async function readFlagSettings(
  flags: SettingFlags,
  io: Io,
  check: (options: NormalizeOptions) => unknown,
): Promise<NormalizeOptions> {
  const config = flags.config === false ? null : await loadConfig(flags.config, io);
  if (config) checked(config.options, check, (message) => `${config.file}: ${message.replace('options.', '')}`);
  const list = flags.words === undefined ? [] : await readWordsFile(flags.words, io);
  const options = mergeSettings(
    flags,
    config,
    list.map(({ word }) => word),
  );
  const first = (options.words?.length ?? 0) - list.length;
  return checked(options, check, (message) =>
    message.replace(WORD, (_, index: string) => `${flags.words}:${list[Number(index) - first]?.line}: `),
  );
}

/** The word that a message of the library is about. Those of the config are checked before. */
const WORD = /^options\.words\[(\d+)\]: /;

const PDF_RULES: readonly RuleName[] = ['characters/visual-order'];

function mergeSettings(flags: SettingFlags, config: Config | null, wordsOfFlag: string[]): NormalizeOptions {
  const { rules = {}, words = [], ...values } = config?.options ?? {};
  const { confidence, digits, quotes, ezafe: written, lineBreaks: breaks, register, rulesOff = [] } = flags;
  const rulesOn: readonly RuleName[] = [...(flags.pdf ? PDF_RULES : []), ...(flags.rulesOn ?? [])];
  const except = (names: readonly RuleName[] = [], others: readonly RuleName[]) => names.filter((name) => !others.includes(name));
  const given = {
    zwnj: flags.level ?? flags.zwnj,
    zwnjAfterNonJoiner: flags.afterNonJoiner ?? flags.zwnjAfterNonJoiner,
    confidence,
    digits,
    quotes,
    ezafe: written,
    lineBreaks: breaks,
    register,
  };
  const allWords = [...words, ...wordsOfFlag];
  return {
    ...values,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as NormalizeOptions),
    rules: { off: [...except(rules.off, rulesOn), ...rulesOff], on: [...except(rules.on, rulesOff), ...rulesOn] },
    ...(allWords.length > 0 ? { words: allWords } : {}),
    ...(flags.model ? {} : { model: null }),
  };
}

function checked<Options>(options: Options, check: (options: Options) => unknown, describe: (message: string) => string): Options {
  try {
    check(options);
    return options;
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    throw new RangeError(describe(error.message));
  }
}

function parseConfidence(text: string): number {
  const confidence = text.trim() === '' ? Number.NaN : Number(text);
  if (!(confidence >= 0 && confidence <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return confidence;
}
