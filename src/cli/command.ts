import type { Option } from 'commander';
import type { Input, Io } from './io.js';

/** What a command prints, and what it found wrong with the input, a line each. */
export interface Outcome {
  output: string;
  problems: string[];
  /** The exit code is 1 although there is no problem: the output says why, as the list of `--check` does. */
  failed?: boolean;
}

/** What a command is asked to do with its options. */
export interface Task {
  io: Io;
  /** The files, patterns resolved; - for standard input. */
  paths: readonly string[];
}

export interface Subcommand {
  name: string;
  summary: string;
  description: string;
  options: readonly Option[];
  examples: readonly string[];
  /** Takes more than one FILE, and patterns; `prepare` refuses what it cannot do with several. */
  severalFiles?: true;
  /**
   * Loads the library and has it check the options before any input is read. What it gives is called once an input.
   *
   * @throws TypeError or RangeError for wrong use, saying what would be right
   */
  prepare(options: Record<string, unknown>, task: Task): Promise<(input: Input) => Outcome | Promise<Outcome>>;
}
