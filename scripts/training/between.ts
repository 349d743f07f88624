import { ZWNJ } from '../../src/core/code-points.js';
import { betweenContext, betweenFeatures, NO_OUTER, outerLeft, outerRight, type WordPair } from '../../src/zwnj-model/between-features.js';
import { appendFeatures, createFeatures } from '../../src/zwnj-model/classifier.js';
import { isMarked } from '../../src/zwnj-model/counts.js';
import type { Lexicon } from '../../src/zwnj-model/lexicon.js';
import { lexiconOfPair } from '../../src/zwnj-model/pairs.js';
import { HALF_SPACE, type Stretch } from './corpus.js';
import type { Describer } from './describer.js';
import type { Task } from './learner.js';
import { endsJoining } from './tally.js';

/** Two chunks with their outer neighbours, and whether a half-space belongs between them. */
interface BetweenExample {
  outerLeft: string | null;
  left: string;
  right: string;
  outerRight: string | null;
  isYes: boolean;
  importance: number;
}

/** Examples of one pair are thinned out above this count: more teach nothing. */
const ENOUGH = 80;

function betweenExamples(stretches: readonly Stretch[]): BetweenExample[] {
  const examples: BetweenExample[] = [];
  const seen = new Map<string, number>();
  for (const { chunks, gaps, importance } of stretches) {
    for (let i = 0; i + 1 < chunks.length; i++) {
      const [left, right] = [chunks[i] as string, chunks[i + 1] as string];
      if (!endsJoining(left)) continue;
      const isYes = gaps[i] === HALF_SPACE;
      const key = left + (isYes ? ZWNJ : ' ') + right;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times % Math.ceil(times / ENOUGH) === 0)
        examples.push({ outerLeft: chunks[i - 1] ?? null, left, right, outerRight: chunks[i + 2] ?? null, isYes, importance });
    }
  }
  return examples;
}

const features = createFeatures();
const context = createFeatures();

/** True if a pair is an example. It accepts more than `isCandidate` of the model: other pairs still teach where a space belongs. */
function teaches({ left, right, zwnjRate }: WordPair): boolean {
  return isMarked(left.after) || isMarked(right.before) || (left.after > 0 && right.before > 0 && zwnjRate > 0);
}

/** Each gap is a case of its own, if one side is known to occur beside half-spaces. */
export function betweenTask(stretches: readonly Stretch[], describer: Describer, lexicon: Lexicon): Task<BetweenExample> {
  const zwnjRateOf = (left: string | null, right: string | null): number =>
    left === null || right === null ? 0 : describer.pairZwnjRate(left, right);
  return {
    examples: betweenExamples(stretches),
    importanceOf: ({ importance }) => importance,
    eachCase({ outerLeft: before, left, right, outerRight: after, isYes }, visit) {
      const [leftChunk, rightChunk] = [describer.describe(left, { after: isYes }), describer.describe(right, { before: isYes })];
      const pair = { left: leftChunk, right: rightChunk, lexicon: 0, zwnjRate: describer.pairZwnjRate(left, right, isYes) };
      if (!teaches(pair)) return;
      pair.lexicon = lexiconOfPair(leftChunk, rightChunk, lexicon);
      betweenFeatures(features, pair);
      betweenContext(context, leftChunk.hash, rightChunk.hash, pair.zwnjRate, {
        before: before === null ? NO_OUTER : outerLeft(describer.describe(before).hash),
        zwnjRateBefore: zwnjRateOf(before, left),
        after: after === null ? NO_OUTER : outerRight(describer.describe(after).hash),
        zwnjRateAfter: zwnjRateOf(right, after),
      });
      visit(appendFeatures(features, context), isYes);
    },
  };
}
