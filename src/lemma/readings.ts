import type { SpelledWord } from './key-of-word.js';
import { addNominalReadings } from './nominal-readings.js';
import type { WordReading } from './reading.js';
import type { LemmaTable } from './table.js';
import { addVerbReadings } from './verb-readings.js';

/** Returns all readings of a word, most likely first. */
export function readingsOf(word: SpelledWord, table: LemmaTable): WordReading[] {
  const readings: WordReading[] = [];
  addNominalReadings(word, table, readings);
  addVerbReadings(word, table.verbs, readings);
  return readings.sort((a, b) => a.cost - b.cost);
}
