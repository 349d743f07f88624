import { ZWNJ } from '../../src/core/code-points.js';
import { EntryClass, EntryRank } from '../../src/lemma/entries.js';
import { keyOfWord } from '../../src/lemma/key-of-word.js';
import { readingsOf } from '../../src/lemma/readings.js';
import type { LemmaTable } from '../../src/lemma/table.js';
import { readEntries, withoutInvisibleHalfSpaces } from '../lib/lilak.js';
import { CLOSED_CLASS } from './closed-class.js';
import type { Counts } from './counts.js';
import { bare, type Row } from './row.js';

const MI = `می${ZWNJ}`;

/** Leaves out entries that are only forms of a verb, since the paradigm finds them. */
export function entryRows(countOf: Counts['of'], onlyVerbs: LemmaTable): Row[] {
  const byLetters = new Map<string, { word: string; all: Set<number> }>();
  for (const { word, classes } of readEntries()) {
    const spelled = withoutInvisibleHalfSpaces(word);
    const letters = spelled.replaceAll(ZWNJ, '');
    const known = byLetters.get(letters);
    // Of سختگیر and سخت¦گیر keep the one with the half-space.
    const longer = known && known.word.length >= spelled.length ? known.word : spelled;
    byLetters.set(letters, { word: longer, all: (known?.all ?? new Set()).add(kindOf(classes)) });
  }
  return [...byLetters.values()].flatMap(({ word, all }) => {
    const key = keyOfWord(word);
    if (!CLOSED_CLASS.has(key) && (word.includes(MI) || isVerbForm(key, all, onlyVerbs))) return [];
    return {
      word,
      key,
      kind: CLOSED_CLASS.has(key) ? EntryClass.other : oneKind(key, all, countOf),
      count: countOf(key),
      rank: EntryRank.first,
    };
  });
}

/** True for a verb form that Lilak lists without classes of endings. */
function isVerbForm(key: string, kinds: ReadonlySet<number>, onlyVerbs: LemmaTable): boolean {
  const takesEndings = [...kinds].some((kind) => kind !== EntryClass.other);
  return !takesEndings && readingsOf(bare(key), onlyVerbs).some(({ verb }) => verb);
}

/** Maps the affix classes of Lilak to a part of speech. */
function kindOf(classes: readonly string[]): number {
  const has = (name: string): boolean => classes.includes(name);
  if (has('st') || has('su') || (has('sk') && has('su'))) return EntryClass.adjective;
  if (has('pa')) return EntryClass.noun;
  if (has('sm')) return EntryClass.adjective;
  if (has('so') && has('sl') && !has('sd') && !has('sg')) return EntryClass.plural;
  return classes.some((name) => name.startsWith('s')) ? EntryClass.noun : EntryClass.other;
}

/** Lilak has بالا as a noun; it is an adjective too. */
const COMPARED = 3;

/**
 * Decides between noun and adjective for a word that Lilak has as both: an adjective, unless it was counted in the plural more than with
 * تر.
 */
function oneKind(key: string, kinds: ReadonlySet<number>, countOf: Counts['of']): number {
  const sum = (endings: readonly string[]): number => endings.reduce((all, ending) => all + countOf(key + ending), 0);
  const isNoun = kinds.has(EntryClass.noun) && sum(['ها', 'های', 'هایی']) > sum(['تر', 'ترین', 'تری']);
  const isCompared = ['تر', 'ترین'].every((ending) => countOf(key + ending) >= COMPARED && countOf(key + ending) < countOf(key));
  if (isCompared || (kinds.has(EntryClass.adjective) && !isNoun)) return EntryClass.adjective;
  return [EntryClass.noun, EntryClass.plural, EntryClass.adjective].find((kind) => kinds.has(kind)) ?? EntryClass.other;
}
