import type { NormalizeOptions } from '../api/types.js';
import { assertOneOf, assertOptions, kindOf, shown } from '../core/assert.js';
import { isBytes } from '../core/brands.js';
import { didYouMean } from '../core/did-you-mean.js';
import { RULE_NAMES as NAMES, OFF_BY_DEFAULT, type RuleName } from '../generated/rules.js';
import type { Kernel, KernelProvider, Settings } from './settings.js';
import { readUserWords } from './words/read-words.js';
import { replacesSpaces } from './zwnj-level.js';

/** Values of the options that take a keyword, the default first. */
export const CHOICES = {
  zwnj: ['restore', 'affixes', 'clean', 'keep'],
  zwnjAfterNonJoiner: ['keep', 'remove', 'add'],
  digits: ['keep', 'persian', 'latin'],
  quotes: ['keep', 'guillemets'],
  ezafe: ['keep', 'hamza', 'yeh'],
  lineBreaks: ['hard', 'soft'],
  register: ['prose', 'verse'],
} as const satisfies { [K in keyof NormalizeOptions]?: readonly NonNullable<NormalizeOptions[K]>[] };

type ChoiceName = keyof typeof CHOICES;

/** Names of the options in {@link NormalizeOptions}. */
export const NORMALIZE_OPTIONS: readonly string[] = [...Object.keys(CHOICES), 'confidence', 'rules', 'words', 'model'];
const RULE_NAMES: readonly string[] = NAMES;

/**
 * Validates options and fills in defaults.
 *
 * @throws TypeError or RangeError with the name of the option and the values that it takes
 */
export function readSettings(options: NormalizeOptions | undefined, resources: KernelProvider): Settings {
  const given = options === undefined ? {} : options;
  assertOptions(given, NORMALIZE_OPTIONS);
  const zwnj = choose(given, 'zwnj');
  const off = rulesOff(given.rules);
  const userWords = readUserWords(given.words);
  return {
    zwnj,
    zwnjAfterNonJoiner: choose(given, 'zwnjAfterNonJoiner'),
    digits: choose(given, 'digits'),
    quotes: choose(given, 'quotes'),
    ezafe: choose(given, 'ezafe'),
    lineBreaks: choose(given, 'lineBreaks'),
    register: choose(given, 'register'),
    confidence: readConfidence(given.confidence),
    off,
    userWords: replacesSpaces(zwnj) && !off.has('zwnj/own-words') ? userWords : null,
    kernel: kernelOf(given.model, resources),
  };
}

function choose<K extends ChoiceName>(options: NormalizeOptions, name: K): (typeof CHOICES)[K][number] {
  const values: readonly unknown[] = CHOICES[name];
  const value = options[name] === undefined ? values[0] : options[name];
  assertOneOf(value, values, `options.${name}`);
  return value as (typeof CHOICES)[K][number];
}

/** Measured: see docs/model.md. */
const DEFAULT_CONFIDENCE = 0.5;
/** Lower thresholds count as this: of the places of a word that compete, a threshold below it could take different ones in two calls. */
const LEAST_CONFIDENCE = 0.1;

function readConfidence(confidence: number = DEFAULT_CONFIDENCE): number {
  if (confidence >= 0 && confidence <= 1 && typeof confidence === 'number') return Math.max(confidence, LEAST_CONFIDENCE);
  const message = `options.confidence: expected a number from 0 to 1, got ${shown(confidence)}`;
  throw typeof confidence === 'number' ? new RangeError(message) : new TypeError(message);
}

const SIDES = ['off', 'on'] as const;

function rulesOff(rules: NormalizeOptions['rules'] = {}): ReadonlySet<RuleName> {
  if (Array.isArray(rules)) throw new TypeError('options.rules: expected an object such as { off: […] }, got an array');
  assertOptions(rules, SIDES, 'options.rules');
  for (const side of SIDES) assertRuleNames(rules[side], `options.rules.${side}`);
  const off = new Set<RuleName>(OFF_BY_DEFAULT);
  for (const name of rules.on ?? []) off.delete(name);
  for (const name of rules.off ?? []) off.add(name);
  return off;
}

function assertRuleNames(names: unknown, where: string): void {
  if (names === undefined) return;
  if (!Array.isArray(names)) throw new TypeError(`${where}: expected an array of names of rules, got ${kindOf(names)}`);
  for (const name of names) {
    if (!RULE_NAMES.includes(name))
      throw new TypeError(`${where}: expected names of rules (matn.config.schema.json lists them), got ${shown(name)}${ruleMeant(name)}`);
  }
}

/** 'lost' → 'zwnj/lost' */
function ruleMeant(given: unknown): string {
  const ofStage = RULE_NAMES.filter((name) => name.endsWith(`/${given}`));
  return didYouMean(ofStage[0] ?? given, RULE_NAMES);
}

function kernelOf(model: NormalizeOptions['model'], resources: KernelProvider): () => Kernel {
  if (model !== undefined && model !== null && !isBytes(model.inside?.weights?.pairs)) {
    throw new TypeError(`options.model: expected the result of decodeModel, or null, got ${kindOf(model)}`);
  }
  return () => resources.kernel(model);
}
