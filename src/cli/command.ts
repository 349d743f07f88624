import type { Option } from 'commander';
import type { Input, RawInput } from './io.js';

/** What a command prints, and what it found wrong with the input, a line each. */
export interface Outcome {
  output: string;
  problems: string[];
}

/** What a command is asked to do with its options. */
export interface Task {
  /** The files; - for standard input. */
  paths: readonly string[];
}

interface CommandInfo {
  name: string;
  summary: string;
  description: string;
  options: readonly Option[];
  examples: readonly string[];
  /** Takes more than one FILE. */
  severalFiles?: true;
}

/** A command that reads texts. */
interface TextCommand extends CommandInfo {
  readsBytes?: never;
  /** Loads the library and has it check the options (it throws where one is wrong) before any input is read. */
  prepare(options: Record<string, unknown>, task: Task): Promise<(input: Input) => Outcome>;
}

/** A command that finds out itself how its input is written. */
export interface ByteCommand extends CommandInfo {
  readsBytes: true;
  prepare(options: Record<string, unknown>, task: Task): Promise<(input: RawInput) => Outcome>;
}

export type Subcommand = TextCommand | ByteCommand;
