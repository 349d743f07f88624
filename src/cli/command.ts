import type { Option } from 'commander';
import type { Input } from './io.js';

/** What a command prints, and what it found wrong with the input, a line each. */
export interface Outcome {
  output: string;
  problems: string[];
}

export interface Subcommand {
  name: string;
  summary: string;
  description: string;
  options: readonly Option[];
  examples: readonly string[];
  /** Loads the library and has it check the options (it throws where one is wrong) before any input is read. */
  prepare(options: Record<string, unknown>): Promise<(input: Input) => Outcome>;
}
