import type { NormalizeOptions } from '../../src/api/types.js';

/** The input of a law: a text, the options of `normalize`, and the place where a stream cuts the text (modulo its length). */
export interface Case {
  text: string;
  options: NormalizeOptions;
  cuts: readonly number[];
}

/** A property of every text. */
export interface Law {
  /** A sentence. */
  name: string;
  /** True if it is slow and is tried less often. */
  isSlow?: boolean;
  /** @throws if the law is broken, with the reason */
  holds(one: Case): void | Promise<void>;
}
