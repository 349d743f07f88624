import { ZWNJ } from '../../src/core/code-points.js';
import { type AffixRule, prefixRule, suffixRule } from '../../src/normalize/zwnj/affixes.js';
import { sureSplits } from '../../src/normalize/zwnj/word-flags.js';
import type { Chunk } from '../../src/zwnj-model/chunk.js';
import { BARRIER, HALF_SPACE, SPACE, type Stretch } from './corpus.js';
import type { Lexical } from './describer.js';
import { endsJoining, type Tally } from './tally.js';

/**
 * A joined spelling is damage if a spelling with half-spaces has this many times its count. If the lexicon does not have the joined word:
 */
const OF_UNKNOWN = 1 / 3;
/** If the lexicon has it: */
const OF_KNOWN = 10;
/** For می¦ and نمی¦ with a verb, which are never joined: */
const OF_VERB = 1 / 5;
const LEAST_VERB = 3;
/** A word of the lexicon with this many times the count is no damaged verb: میان. */
const OTHER_WORD = 20;
/** Compounds that the orthography never joins, although texts often do: گفت¦وگو. Suffixes may follow. */
const NEVER_JOINED = ['ان¦شاءالله', 'ما¦شاءالله', 'گفت¦وگو', 'جست¦وجو', 'شست¦وشو', 'کسب¦وکار', 'پرس¦وجو', 'سه¦شنبه'].map((word) =>
  word.replaceAll('¦', ZWNJ),
);
/** The spelling must have this many times the count of all other spellings with half-spaces together. */
const OVER_OTHERS = 10;

/**
 * Repairs damage in the training text: joined spellings of words that are mostly written with half-spaces, which would teach that both are
 * right.
 */
export function mend(stretches: readonly Stretch[], tally: Tally, describe: (chunk: string) => Chunk): Stretch[] {
  const mended = damagedChunks(tally, describe);
  return stretches.map((stretch) => (stretch.chunks.some((chunk) => mended.has(chunk)) ? mendStretch(stretch, mended) : stretch));
}

function damagedChunks({ chunks, words }: Tally, describe: (chunk: string) => Chunk): Map<string, string[]> {
  const ways = new Map<string, { best: string; most: number; others: number }>();
  for (const [word, count] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const letters = word.replaceAll(ZWNJ, '');
    const way = ways.get(letters) ?? { best: '', most: 0, others: 0 };
    if (count > way.most) ways.set(letters, { best: word, most: count, others: way.others + way.most });
    else ways.set(letters, { ...way, others: way.others + count });
  }
  const damaged = new Map<string, string[]>();
  for (const [letters, { best, most, others }] of ways) {
    const joined = chunks.get(letters) ?? 0;
    if (joined > 0 && most >= OVER_OTHERS * others && isDamage(best, most, joined, describe(letters).isKnown))
      damaged.set(letters, best.split(ZWNJ));
  }
  for (const letters of chunks.keys()) {
    const splits = damaged.has(letters) ? 0 : sureSplits(describe(letters));
    if (splits !== 0) damaged.set(letters, partsOf(letters, splits));
  }
  return damaged;
}

function partsOf(letters: string, splits: number): string[] {
  return [...letters]
    .map((letter, at) => ((splits >> at) & 1 ? letter + ZWNJ : letter))
    .join('')
    .split(ZWNJ);
}

function isDamage(best: string, most: number, joined: number, isKnown: boolean): boolean {
  const isVerb = best.startsWith(`می${ZWNJ}`) || best.startsWith(`نمی${ZWNJ}`);
  if (isVerb && most >= LEAST_VERB && most >= OF_VERB * joined && !(isKnown && joined > OTHER_WORD * most)) return true;
  if (NEVER_JOINED.some((word) => best.startsWith(word))) return true;
  return most > 1 && most >= (isKnown ? OF_KNOWN : OF_UNKNOWN) * joined;
}

/** A joined chunk between half-spaces is part of a word and stays. */
function mendStretch({ chunks, gaps, importance }: Stretch, mended: ReadonlyMap<string, string[]>): Stretch {
  const result: Stretch = { chunks: [], gaps: [], importance };
  chunks.forEach((chunk, i) => {
    const stands = gaps[i] !== HALF_SPACE && (i === 0 || gaps[i - 1] !== HALF_SPACE);
    const parts = (stands && mended.get(chunk)) || [chunk];
    result.chunks.push(...parts);
    result.gaps.push(...parts.slice(1).map(() => HALF_SPACE), gaps[i] ?? BARRIER);
  });
  return result;
}

/** Replaces a space before ها and تر, or after می, by a half-space: the space is never right. */
export function joinAffixes({ chunks, gaps, importance }: Stretch, lexical: Lexical): Stretch {
  const isJoined = (at: number): boolean => {
    const [left, right] = [chunks[at] as string, chunks[at + 1] as string];
    return gaps[at] === SPACE && endsJoining(left) && lexical.isWord(left, right) && isAffixed(left, right, lexical);
  };
  return { chunks, gaps: gaps.map((gap, at) => (isJoined(at) ? HALF_SPACE : gap)), importance };
}

/** True for می¦شود, کتاب¦ها, مهم¦تر. */
export function isAffixed(left: string, right: string, { describe }: Lexical): boolean {
  const [prefix, suffix] = [describe(left).letters, describe(right).letters];
  return prefixRule(prefix, 0, prefix.length) !== undefined || SUFFIXES.has(suffixRule(suffix, 0, suffix.length));
}

const SUFFIXES: ReadonlySet<AffixRule | undefined> = new Set(['zwnj/plural', 'zwnj/comparative'] as const);
