import type { Outcome } from './command.js';
import type { Io } from './io.js';

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

/** One line on standard error. */
export function complain(message: string, io: Io): void {
  io.stderr(`matn: ${message.replace(/\s*[\r\n]\s*/g, ' ')}\n`);
}
