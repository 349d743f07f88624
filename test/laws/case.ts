import type { NormalizeOptions } from '../../src/api/types.js';

/** What a law is tried on: a text, the options of `normalize`, and where a stream cuts the text (taken modulo its length). */
export interface Case {
  text: string;
  options: NormalizeOptions;
  cuts: readonly number[];
}

/** What holds for every text. */
export interface Law {
  /** A sentence. */
  name: string;
  /** Does it take time enough to be tried less often? */
  isSlow?: boolean;
  /** @throws where the law is broken, saying how */
  holds(one: Case): void | Promise<void>;
}
