import { ZWNJ } from '../../src/core/code-points.js';
import type { Letter } from '../../src/core/number-kinds.js';
import { letterJoinsNext } from '../../src/persian/alphabet.js';
import { type Chunk, MOST_LETTERS } from '../../src/zwnj-model/chunk.js';
import { appendFeatures, createFeatures } from '../../src/zwnj-model/classifier.js';
import { insideContext, insideFeatures, neighboursOf } from '../../src/zwnj-model/inside-features.js';
import type { Stretch } from './corpus.js';
import { type Describer, type Sighting, splitsOf } from './describer.js';
import type { Task } from './learner.js';
import { wordsOf } from './tally.js';

/** Letters of a word, or of a part of it, without half-spaces, and the places where those belong. */
interface InsideExample {
  letters: string;
  splits: number;
  without: Sighting;
  before: string | null;
  after: string | null;
  importance: number;
}

/** Examples of the same letters are thinned out above this count, over all spellings, so that the share of each spelling stays. */
const ENOUGH = 60;
/** Weight of the parts of a word, which was already seen whole. */
const PART_IMPORTANCE = 0.3;

function insideExamples(stretches: readonly Stretch[]): InsideExample[] {
  const examples: InsideExample[] = [];
  const seen = new Map<string, number>();
  for (const stretch of stretches) {
    for (const { chunks, first } of wordsOf(stretch)) {
      const letters = chunks.join('');
      const times = (seen.get(letters) ?? 0) + 1;
      seen.set(letters, times);
      if (times % Math.ceil(times / ENOUGH) !== 0) continue;
      examples.push(...partsOf(stretch, first, first + chunks.length));
    }
  }
  return examples.filter(({ letters }) => letters.length > 1 && letters.length <= MOST_LETTERS);
}

/** Returns the word of chunks [first, end), and every part that can be left after the rest has been split off. */
function* partsOf({ chunks, importance }: Stretch, first: number, end: number): Generator<InsideExample> {
  for (let from = first; from < end; from++) {
    for (let to = from + 1; to <= end; to++) {
      const part = chunks.slice(from, to);
      const isWord = from === first && to === end;
      const word = part.join(ZWNJ);
      yield {
        letters: part.join(''),
        splits: splitsOf(word),
        without: isWord ? { word } : {},
        before: chunks[from - 1] ?? null,
        after: chunks[to] ?? null,
        importance: isWord ? importance : PART_IMPORTANCE * importance,
      };
    }
  }
}

const features = createFeatures();
const context = createFeatures();

/** The cases of a word are the boundaries where a half-space would be visible. */
export function insideTask(stretches: readonly Stretch[], describer: Describer): Task<InsideExample> {
  const describe = (text: string | null): Chunk | null => (text === null ? null : describer.describe(text));
  return {
    examples: insideExamples(stretches),
    importanceOf: ({ importance }) => importance,
    eachCase({ letters, splits, without, before, after }, visit) {
      const chunk = describer.describe(letters, without);
      const neighbours = neighboursOf(describe(before), describe(after));
      for (let at = 0; at < letters.length - 1; at++) {
        if (!letterJoinsNext(chunk.letters[at] as Letter)) continue;
        const isYes = ((splits >> at) & 1) === 1;
        const parts = describer.partEvidence(letters.slice(0, at + 1), letters.slice(at + 1), isYes);
        insideFeatures(features, chunk, at, parts);
        insideContext(context, chunk.letters, chunk.from, chunk.to, at, neighbours);
        visit(appendFeatures(features, context), isYes);
      }
    },
  };
}
