import type { Outcome } from './command.js';
import { describeFailure, type Io } from './io.js';
import { printable } from './visible.js';

/** Exit codes. */
export const FINE = 0;
export const INPUT_HAS_ERRORS = 1;
export const WRONG_USE = 2;

/** Prints what came of an input, and gives its exit code. */
export function report({ output, problems, failed = false }: Outcome, io: Io): number {
  if (output !== '') io.stdout(output);
  for (const problem of problems) complain(problem, io);
  return failed || problems.length > 0 ? INPUT_HAS_ERRORS : FINE;
}

/** One line on standard error, whatever stands in what it quotes. */
export function complain(message: string, io: Io): void {
  io.stderr(`matn: ${printable(message)}\n`);
}

/** What a failure that nobody expected says, as one line; with MATN_DEBUG also where it happened. */
export function describeCrash(error: unknown, { environment, stderr }: Io): string {
  const { stack, syscall, message = String(error) } = Object(error) as Partial<NodeJS.ErrnoException>;
  if (environment.MATN_DEBUG && stack) for (const line of stack.split('\n')) stderr(`${printable(line)}\n`);
  if (syscall !== undefined) return describeFailure(error);
  return `matn failed: ${message}; with MATN_DEBUG=1 it shows where`;
}

export function reportCrash(error: unknown, io: Io): void {
  complain(describeCrash(error, io), io);
}
