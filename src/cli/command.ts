import type { Option } from 'commander';
import type { Input, Io, RawInput } from './io.js';

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

interface CommandInfo {
  name: string;
  summary: string;
  description: string;
  options: readonly Option[];
  examples: readonly string[];
  /** Takes more than one FILE, and patterns; `prepare` refuses what it cannot do with several. */
  severalFiles?: true;
  /** Takes folders, and of them the files whose names end so: `['md', 'txt']`. */
  endings?: readonly string[];
  /** What is said on standard error after the last input; `failures` is how many outcomes were `failed`. */
  lastLine?(options: Record<string, unknown>, failures: number): string | null;
}

/** What is called once an input. */
export type Convert<Given> = (input: Given) => Outcome | Promise<Outcome>;

/** A command that reads texts. */
export interface TextCommand extends CommandInfo {
  readsBytes?: never;
  /**
   * Loads the library and has it check the options before any input is read.
   *
   * @throws TypeError or RangeError for wrong use, saying what would be right
   */
  prepare(options: Record<string, unknown>, task: Task): Promise<Convert<Input>>;
}

/** A command that finds out itself how its input is written. */
export interface ByteCommand extends CommandInfo {
  readsBytes: true;
  /** As that of a {@link TextCommand}. */
  prepare(options: Record<string, unknown>, task: Task): Promise<Convert<RawInput>>;
}

export type Subcommand = TextCommand | ByteCommand;
