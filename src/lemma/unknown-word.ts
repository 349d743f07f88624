import { type EndingKind, endingsByLetters, finalOf } from './endings.js';
import { EntryClass, eachEntry, entryClassOf } from './entries.js';
import type { SpelledWord } from './key-of-word.js';
import { addNominalReadings } from './nominal-readings.js';
import type { WordReading } from './reading.js';
import type { LemmaTable } from './table.js';

/** Endings that are removed from unknown words, because no word ends in them by chance. */
const SURE: ReadonlySet<EndingKind> = new Set(['plural', 'comparative']);
/** A stem has at least this many letters. */
const SHORTEST = 3;
const SHORTEST_HEAD = 2;
const SHORTEST_PLURAL = 5;

/** A lemma by rule: the spelled word up to an offset of the key, then the letters of a known word if it is a compound. */
export interface Guess {
  length: number;
  tail: string;
  part: WordReading['part'];
}

/** Guesses the lemma of an unknown word by the entry at its end, or by its ending alone. */
export function guessLemma(word: SpelledWord, table: LemmaTable): Guess | undefined {
  return guessCompound(word, table) ?? guessByEnding(word);
}

/** دل¦نوازها: دل and a form of نواز. */
function guessCompound({ key, splits }: SpelledWord, table: LemmaTable): Guess | undefined {
  const heads = new Set<number>(splits);
  eachEntry(
    table.entries,
    key,
    (length) => length > SHORTEST_HEAD && key.length - length >= SHORTEST_PLURAL,
    (length, { value }) => entryClassOf(value) !== EntryClass.other && heads.add(length),
  );
  let best: (Guess & { cost: number }) | undefined;
  for (const length of heads) {
    const readings: WordReading[] = [];
    addNominalReadings(
      { key: key.slice(length), splits: splits.map((split) => split - length).filter((split) => split > 0), hasEzafe: false },
      table,
      readings,
    );
    for (const { lemma, part, by, cost } of readings) {
      if (by === 'none' || part === 'verb' || by === 'broken-plural' || cost >= (best?.cost ?? HIGHEST_COST)) continue;
      best = { length, tail: lemma, part, cost };
    }
  }
  return best;
}

const HIGHEST_COST = 2.5;

function guessByEnding({ key, splits }: SpelledWord): Guess | undefined {
  for (let length = SHORTEST; length < key.length; length++) {
    const isSplit = splits.includes(length);
    for (const { kind, finals, restores } of endingsByLetters().get(key.slice(length)) ?? []) {
      if (restores !== '' || !(finals & finalOf(key.slice(0, length))) || !(isSplit || SURE.has(kind))) continue;
      return { length, tail: '', part: kind === 'comparative' ? 'adjective' : 'noun' };
    }
  }
  return undefined;
}
