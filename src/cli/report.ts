import type { Outcome } from './command.js';
import { describeFailure } from './failures.js';
import type { Io } from './io.js';
import { printable } from './visible.js';

/** Exit codes. */
export const FINE = 0;
export const INPUT_HAS_ERRORS = 1;
export const WRONG_USE = 2;

/** Prints the outcome of an input and returns its exit code. */
export function report({ output, problems, failed = false }: Outcome, io: Io): number {
  if (output !== '') io.stdout(output);
  for (const problem of problems) printError(problem, io);
  return failed || problems.length > 0 ? INPUT_HAS_ERRORS : FINE;
}

/** Prints one line on standard error; control characters in it are escaped. */
export function printError(message: string, io: Io): void {
  io.stderr(`matn: ${printable(message)}\n`);
}

/** Describes an unexpected error in one line; with MATN_DEBUG it also prints the stack. */
export function describeCrash(error: unknown, { environment, stderr }: Io): string {
  const { stack, syscall, message = String(error) } = Object(error) as Partial<NodeJS.ErrnoException>;
  if (environment.MATN_DEBUG && stack) for (const line of stack.split('\n')) stderr(`${printable(line)}\n`);
  if (syscall !== undefined) return describeFailure(error, 'setting');
  return `matn failed: ${message}; with MATN_DEBUG=1 it shows where`;
}

export function reportCrash(error: unknown, io: Io): void {
  printError(describeCrash(error, io), io);
}
