import { ZWNJ } from '../../src/core/code-points.js';
import { decodeEntries, EntryClass, EntryRank, eachEntry, packEntry } from '../../src/lemma/entries.js';
import { readingsOf } from '../../src/lemma/readings.js';
import { type LemmaData, readLemmaTable } from '../../src/lemma/table.js';
import { buildAutomaton, encodeWord } from '../lib/automaton.js';
import { readEntries, withoutInvisibleHalfSpaces } from '../lib/lilak.js';
import type { Counts } from './counts.js';
import { entryRows } from './lilak-entries.js';
import { rankEntries } from './rank.js';
import { bare, type Row } from './row.js';
import { singularTable } from './singulars.js';
import { verbTable } from './verb-table.js';
import { findVerbs } from './verbs.js';
import { wordsInYeh } from './words-in-yeh.js';

/** «داری» is no relational adjective of دار, «جنگی» is one of جنگ. */
const FREQUENT_VERB = 30;

/** Compiles the dictionary of `matn/lemma`. */
export function buildDictionary(counts: Counts): LemmaData {
  const verbs = verbTable(findVerbs(new Set(readEntries().map(({ word }) => word))), counts.of);
  const singulars = singularTable(counts.of);
  const tableWith = (rows: readonly Row[]) => readLemmaTable({ entries: textOf(packRows(rows)), verbs, singulars, respelled: '' });
  const verbsAlone = tableWith([NO_ENTRY]);
  const isVerb = (key: string): boolean => readingsOf(bare(key), verbsAlone).some(({ verb }) => verb && verb.frequency > FREQUENT_VERB);
  const known = entryRows(counts.of, verbsAlone);
  const rows = [...known, ...wordsInYeh(known, counts, isVerb)];
  return { ...respell(rankEntries(rows, tableWith(rows), counts).filter(isKept)), verbs, singulars };
}

/** The automaton needs at least one word. */
const NO_ENTRY: Row = { word: 'ء', key: 'ء', kind: EntryClass.other, count: 0, rank: EntryRank.first };

/** True unless the entry is absent from the texts and rules explain it as well: compounds, and words in ی. */
const isKept = ({ kind, count, word }: Row): boolean =>
  count > 0 || (kind !== EntryClass.other && !word.includes(ZWNJ) && !word.endsWith('ی'));

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/**
 * Packs the rows. An entry whose search key differs from its spelling, and is no other entry's key, is packed by its key; `respelled` has
 * its spelling.
 */
function respell(rows: readonly Row[]): Pick<LemmaData, 'entries' | 'respelled'> {
  const entries = decodeEntries(packRows(rows));
  const isFound = (key: string): boolean => {
    let found = false;
    eachEntry(
      entries,
      key,
      (length) => length === key.length,
      () => {
        found = true;
      },
    );
    return found;
  };
  const lost = rows.filter(({ key, count }) => count > 0 && !isFound(key));
  return {
    entries: textOf(packRows([...rows, ...lost.map((row) => ({ ...row, word: row.key }))])),
    respelled: lost.map(({ key, word }) => `${key}|${word}`).join('\n'),
  };
}

function packRows(rows: readonly Row[]): Uint8Array {
  return buildAutomaton(
    rows.flatMap(({ word, kind, rank, count }) => encodeWord(withoutInvisibleHalfSpaces(word), [packEntry(kind, rank, count)]) ?? []),
  );
}
