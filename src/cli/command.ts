import type { Option } from 'commander';
import type { Input, Io, RawInput } from './io.js';

/** Output of a command for one input, with one line for each problem of the input. */
export interface Outcome {
  output: string;
  problems: string[];
  /** True if the exit code is 1 without a problem: the output gives the reason, such as the list of `--check`. */
  failed?: boolean;
}

/** Inputs and environment of a command. */
export interface Task {
  io: Io;
  /** Files, with patterns resolved; - for standard input. */
  paths: readonly string[];
}

interface CommandInfo {
  name: string;
  summary: string;
  description: string;
  options: readonly Option[];
  examples: readonly string[];
  /** Endings of the files that are read from a folder: `['md', 'txt']`. */
  endings: readonly string[];
  /** Returns a line for standard error after the last input; `failures` is the number of outcomes with `failed`. */
  lastLine?(options: Record<string, unknown>, failures: number): string | null;
}

/** Converts one input. */
export type Convert<Given> = (input: Given) => Outcome | Promise<Outcome>;

/** A command that reads text. */
export interface TextCommand extends CommandInfo {
  readsBytes?: never;
  /**
   * Loads the library and validates the options before any input is read.
   *
   * @throws TypeError or RangeError for wrong use, with the right use in its message
   */
  prepare(options: Record<string, unknown>, task: Task): Promise<Convert<Input>>;
}

/** A command that detects the encoding of its input itself. */
export interface ByteCommand extends CommandInfo {
  readsBytes: true;
  /** See {@link TextCommand.prepare}. */
  prepare(options: Record<string, unknown>, task: Task): Promise<Convert<RawInput>>;
}

export type Subcommand = TextCommand | ByteCommand;
