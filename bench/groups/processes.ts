import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Spread, spreadOf } from '../measure.js';

/** Cost of a process of its own: from loading the library to its first answer. */
export interface ProcessCost {
  name: string;
  by: 'matn' | 'peer' | 'ceiling';
  /** Milliseconds from the import to the first answer; for commands, of the whole process. */
  start: Spread;
  /** Megabytes that stay in use after the first answer; null for commands. */
  memory: Spread | null;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = 'رئيسجمهور در گفتوگو با خبرنگاران گفت همکاریها ادامه می یابد .';

/** Runs `body`, which imports and answers, and prints its cost. */
const probe = (body: string): string => `
  gc();
  const used = () => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
  const before = used();
  const start = performance.now();
  const kept = await (async () => { ${body} })();
  const milliseconds = performance.now() - start;
  gc();
  console.log(JSON.stringify({ milliseconds, bytes: used() - before, kept: typeof kept }));`;

const text = JSON.stringify(SAMPLE);
const LIBRARIES: readonly (readonly [name: string, by: ProcessCost['by'], body: string])[] = [
  ['matn, import', 'matn', `const m = await import('./dist/index.js'); m.normalize(${text}); return m;`],
  ['matn, require', 'matn', `const m = require('./dist/index.cjs'); m.normalize(${text}); return m;`],
  ['matn, parseDate alone', 'matn', `const { parseDate } = await import('./dist/index.js'); parseDate('۱ دی ۱۴۰۰'); return parseDate;`],
  ['virastar', 'peer', `const V = require('virastar'); new V().cleanup(${text}); return V;`],
  ['persian-tools', 'peer', `const p = require('@persian-tools/persian-tools'); p.halfSpace(${text}); return p;`],
  ['persianjs', 'peer', `const p = require('persianjs'); p(${text}).halfSpace().toString(); return p;`],
  ['chrono-node', 'peer', `const c = require('chrono-node'); c.parse('22 December 2021'); return c;`],
];

/** Runs of the command line, beside a process that does nothing. */
const COMMANDS: readonly (readonly [name: string, by: ProcessCost['by'], args: string[]])[] = [
  ['node -e 0', 'ceiling', ['-e', '0']],
  ['matn --version', 'matn', ['dist/cli/bin.cjs', '--version']],
];

function node(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.at(-1)}: expected exit code 0, got ${status}: ${stderr}`);
  return stdout;
}

function runLibrary(body: string): { milliseconds: number; bytes: number } {
  const source = `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/'); ${probe(body)}`;
  return JSON.parse(node(['--expose-gc', '--input-type=module', '-e', source])) as { milliseconds: number; bytes: number };
}

function runCommand(args: readonly string[]): number {
  const start = performance.now();
  node(args);
  return performance.now() - start;
}

/** Starts each process `times` times, in turn. */
export function measureProcesses(times: number): ProcessCost[] {
  const libraries = LIBRARIES.map(() => [] as ReturnType<typeof runLibrary>[]);
  const commands = COMMANDS.map(() => [] as number[]);
  for (let time = 0; time < times; time++) {
    for (const [i, [, , body]] of LIBRARIES.entries()) libraries[i]?.push(runLibrary(body));
    for (const [i, [, , args]] of COMMANDS.entries()) commands[i]?.push(runCommand(args));
  }
  return [
    ...LIBRARIES.map(([name, by], i) => ({
      name,
      by,
      start: spreadOf((libraries[i] ?? []).map(({ milliseconds }) => milliseconds)),
      memory: spreadOf((libraries[i] ?? []).map(({ bytes }) => bytes / 1_000_000)),
    })),
    ...COMMANDS.map(([name, by], i) => ({ name, by, start: spreadOf(commands[i] ?? []), memory: null })),
  ];
}
