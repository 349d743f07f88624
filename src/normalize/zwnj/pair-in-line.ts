import type { WordId } from '../../core/number-kinds.js';
import type { Line } from './line-columns.js';
import type { WordChain } from './word-chain.js';

/** A pair with the words beside it, {@link NO_WORD} for none, and their line. `zwnjRate` is its rate, as a step of `counts.ts`. */
export interface PairInLine {
  readonly zwnjRate: number;
  readonly outerLeft: WordId;
  readonly left: WordId;
  readonly right: WordId;
  readonly outerRight: WordId;
  readonly line: Line | WordChain;
}
