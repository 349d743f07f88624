import type { NormalizeOptions, ZwnjLevel } from '../api/types.js';
import { assertOptions, kindOf, shown } from '../core/assert.js';
import { isBytes } from '../core/brands.js';
import { didYouMean } from '../core/did-you-mean.js';
import type { HalfSpaceModel } from '../zwnj-model/model.js';
import { RULES, type RuleName } from './pipeline.js';
import type { Knowledge } from './resources.js';
import type { RuleInfo } from './rule.js';
import { readOwnWords } from './words/read-words.js';
import type { OwnWordList } from './words/word-list.js';

/** {@link NormalizeOptions}, checked and complete. */
export interface Settings {
  readonly zwnj: ZwnjLevel;
  readonly zwnjAfterNonJoiner: NonNullable<NormalizeOptions['zwnjAfterNonJoiner']>;
  readonly digits: NonNullable<NormalizeOptions['digits']>;
  readonly quotes: NonNullable<NormalizeOptions['quotes']>;
  readonly ezafe: NonNullable<NormalizeOptions['ezafe']>;
  readonly lineBreaks: NonNullable<NormalizeOptions['lineBreaks']>;
  readonly register: NonNullable<NormalizeOptions['register']>;
  /** Half-spaces are restored only where they are as likely as this, 0–1. */
  readonly confidence: number;
  readonly off: ReadonlySet<RuleName>;
  /** The caller's words; null where none are to be put right. */
  readonly ownWords: OwnWordList | null;
  /** Decoded when it is first asked for. */
  readonly knowledge: () => Knowledge;
}

/** What an entry point brings along. */
export interface Resources {
  /** The knowledge with this model, with the bundled one (undefined), or with none (null). Called when it is first needed. */
  knowledge(model: HalfSpaceModel | null | undefined): Knowledge;
}

/** What the options of a few words take, the default first. */
export const CHOICES = {
  zwnj: ['restore', 'affixes', 'clean', 'keep'],
  zwnjAfterNonJoiner: ['keep', 'remove', 'add'],
  digits: ['keep', 'persian', 'latin'],
  quotes: ['keep', 'guillemets'],
  ezafe: ['keep', 'hamza', 'yeh'],
  lineBreaks: ['hard', 'soft'],
  register: ['prose', 'verse'],
} as const satisfies { [K in keyof NormalizeOptions]?: readonly NonNullable<NormalizeOptions[K]>[] };

type Choice = keyof typeof CHOICES;

/** What {@link NormalizeOptions} has. */
export const NORMALIZE_OPTIONS: readonly string[] = [...Object.keys(CHOICES), 'confidence', 'rules', 'words', 'model'];
const RULE_NAMES: readonly string[] = RULES.map((rule) => rule.name);

/**
 * Checks options and completes them.
 *
 * @throws TypeError that names the option and says what it takes; RangeError for a word that cannot be written as it is given
 */
export function readSettings(options: NormalizeOptions | undefined, resources: Resources): Settings {
  const given = options === undefined ? {} : options;
  assertOptions(given, NORMALIZE_OPTIONS);
  const zwnj = choose(given, 'zwnj');
  const off = rulesOff(given.rules);
  const ownWords = readOwnWords(given.words);
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
    ownWords: (zwnj === 'restore' || zwnj === 'affixes') && !off.has('zwnj/own-words') ? ownWords : null,
    knowledge: knowledgeOf(given.model, resources),
  };
}

function choose<K extends Choice>(options: NormalizeOptions, name: K): (typeof CHOICES)[K][number] {
  const values: readonly unknown[] = CHOICES[name];
  const value = options[name] === undefined ? values[0] : options[name];
  if (!values.includes(value)) throw new TypeError(`options.${name}: expected one of ${values.map(shown).join(', ')}, got ${shown(value)}`);
  return value as (typeof CHOICES)[K][number];
}

/** Measured: see docs/model.md. */
const DEFAULT_CONFIDENCE = 0.5;

function readConfidence(confidence: number = DEFAULT_CONFIDENCE): number {
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
    throw new TypeError(`options.confidence: expected a number from 0 to 1, got ${shown(confidence)}`);
  return confidence;
}

const SIDES = ['off', 'on'] as const;

function rulesOff(rules: NormalizeOptions['rules'] = {}): ReadonlySet<RuleName> {
  if (Array.isArray(rules)) throw new TypeError('options.rules: expected an object such as { off: […] }, got an array');
  assertOptions(rules, SIDES, 'options.rules');
  for (const side of SIDES) assertRuleNames(rules[side], `options.rules.${side}`);
  const off = new Set<RuleName>(RULES.filter((rule: RuleInfo) => rule.off === true).map((rule) => rule.name));
  for (const name of rules.on ?? []) off.delete(name);
  for (const name of rules.off ?? []) off.add(name);
  return off;
}

function assertRuleNames(names: unknown, where: string): void {
  if (names === undefined) return;
  if (!Array.isArray(names)) throw new TypeError(`${where}: expected an array of names of rules, got ${kindOf(names)}`);
  for (const name of names) {
    if (!RULE_NAMES.includes(name))
      throw new TypeError(`${where}: expected names of rules as docs/rules.md lists them, got ${shown(name)}${ruleMeant(name)}`);
  }
}

/** 'lost' → 'zwnj/lost' */
function ruleMeant(given: unknown): string {
  const ofStage = RULE_NAMES.filter((name) => name.endsWith(`/${given}`));
  return didYouMean(ofStage[0] ?? given, RULE_NAMES);
}

function knowledgeOf(model: NormalizeOptions['model'], resources: Resources): () => Knowledge {
  if (model !== undefined && model !== null && !isBytes(model.inside?.weights?.nibbles)) {
    throw new TypeError(`options.model: expected what decodeModel gives, or null, got ${kindOf(model)}`);
  }
  return () => resources.knowledge(model);
}
