import type { HalfSpaceModel } from '../model/model.js';
import { assertOptions, kindOf } from '../text/expect.js';
import type { NormalizeOptions, ZwnjLevel } from '../types.js';
import type { Knowledge } from './knowledge.js';
import { readOwnWords } from './own-words.js';
import type { RuleInfo } from './rule.js';
import { RULES, type RuleName } from './stages.js';
import type { OwnWordList } from './zwnj/own-word-list.js';

/** {@link NormalizeOptions}, checked and complete. */
export interface Settings {
  readonly zwnj: ZwnjLevel;
  readonly zwnjAfterNonJoiner: NonNullable<NormalizeOptions['zwnjAfterNonJoiner']>;
  readonly digits: NonNullable<NormalizeOptions['digits']>;
  readonly quotes: NonNullable<NormalizeOptions['quotes']>;
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
} as const satisfies { [K in keyof NormalizeOptions]?: readonly NonNullable<NormalizeOptions[K]>[] };

type Choice = keyof typeof CHOICES;

const OPTION_NAMES: readonly string[] = [...Object.keys(CHOICES), 'confidence', 'rules', 'words', 'model'];
const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map((rule) => rule.name));

/**
 * Checks options and completes them.
 *
 * @throws TypeError that names the option and says what it takes; RangeError for a word that cannot be written as it is given
 */
export function readSettings(options: NormalizeOptions | undefined, resources: Resources): Settings {
  const given = options ?? {};
  assertOptions(given);
  for (const name of Object.keys(given)) {
    if (!OPTION_NAMES.includes(name)) throw new TypeError(`options: expected ${OPTION_NAMES.join(', ')}, got '${name}'`);
  }
  const zwnj = choose(given, 'zwnj');
  const off = rulesOff(given.rules ?? {});
  const ownWords = readOwnWords(given.words);
  return {
    zwnj,
    zwnjAfterNonJoiner: choose(given, 'zwnjAfterNonJoiner'),
    digits: choose(given, 'digits'),
    quotes: choose(given, 'quotes'),
    confidence: readConfidence(given.confidence),
    off,
    ownWords: (zwnj === 'restore' || zwnj === 'affixes') && !off.has('zwnj/own-words') ? ownWords : null,
    knowledge: knowledgeOf(given.model, resources),
  };
}

function choose<K extends Choice>(options: NormalizeOptions, name: K): (typeof CHOICES)[K][number] {
  const values: readonly unknown[] = CHOICES[name];
  const value = options[name] ?? values[0];
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

function rulesOff(rules: NonNullable<NormalizeOptions['rules']>): ReadonlySet<RuleName> {
  for (const side of ['off', 'on'] as const) {
    for (const name of rules[side] ?? []) {
      if (!RULE_NAMES.has(name))
        throw new TypeError(`options.rules.${side}: expected names of rules as docs/rules.md lists them, got ${shown(name)}`);
    }
  }
  const off = new Set<RuleName>(RULES.filter((rule: RuleInfo) => rule.off === true).map((rule) => rule.name));
  for (const name of rules.on ?? []) off.delete(name);
  for (const name of rules.off ?? []) off.add(name);
  return off;
}

function knowledgeOf(model: NormalizeOptions['model'], resources: Resources): () => Knowledge {
  if (model !== undefined && model !== null && !(model.inside?.weights instanceof Int8Array)) {
    throw new TypeError(`options.model: expected what decodeModel gives, or null, got ${kindOf(model)}`);
  }
  return () => resources.knowledge(model);
}

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));
