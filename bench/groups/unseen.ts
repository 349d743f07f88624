import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How fast a text is read for the first time and again, in processes of their own. */
export interface FirstRead {
  name: string;
  /** Megabytes of UTF-8 a second. */
  unseen: number;
  seen: number;
  /** The same of TextDecoder, on the same bytes. */
  decoder: number;
}

/** The first lines of a text, each a call, in a process that has normalized nothing: milliseconds. */
export interface FreshJob {
  name: string;
  by: 'matn' | 'peer';
  milliseconds: number;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PIECE = 32_000;
const JOB = 55_000;
/** The share of a text that is read before what counts, so that all is compiled. */
const WARM_UP = 0.6;
const MOST_WARM_UPS = 40;

/** Reads `{ warmUp, pieces }` from its input; prints the milliseconds of each piece. */
const CHILD = `
  import { readFileSync } from 'node:fs';
  const { normalize } = await import('./dist/index.js');
  const { warmUp, pieces } = JSON.parse(readFileSync(0, 'utf8'));
  const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
  for (const piece of warmUp) normalize(piece);
  const unseen = pieces.map((piece) => time(() => normalize(piece)));
  const seen = pieces.map((piece) => { normalize(piece); return time(() => normalize(piece)); });
  const decoder = new TextDecoder();
  const decode = pieces.map((piece) => {
    const bytes = Buffer.from(piece);
    return Math.min(...[1, 2, 3, 4].map(() => time(() => decoder.decode(bytes))));
  });
  console.log(JSON.stringify({ unseen, seen, decode }));`;

const job = (load: string): string => `
  import { createRequire } from 'node:module';
  import { readFileSync } from 'node:fs';
  const require = createRequire(process.cwd() + '/');
  const act = ${load};
  const lines = JSON.parse(readFileSync(0, 'utf8'));
  const start = performance.now();
  for (const line of lines) act(line);
  console.log(performance.now() - start);`;

const JOBS: readonly (readonly [name: string, by: FreshJob['by'], load: string])[] = [
  ['matn', 'matn', `(await import('./dist/index.js')).normalize`],
  ['persian-tools halfSpace', 'peer', `require('@persian-tools/persian-tools').halfSpace`],
];

function run<Result>(source: string, input: unknown): Result {
  const options = { cwd: ROOT, encoding: 'utf8', input: JSON.stringify(input), maxBuffer: 1e8 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], options);
  if (status !== 0) throw new Error(`node: expected exit code 0, got ${status}: ${stderr}`);
  return JSON.parse(stdout) as Result;
}

function piecesOf(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length <= PIECE) continue;
    pieces.push(piece);
    piece = '';
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const withoutHalfSpaces = (line: string): string => line.replaceAll('\u200c', '');

/** Two words run together, over and over others: no word was met before. */
function runTogether(lines: readonly string[], bytes: number): string[] {
  const words = lines.flatMap((line) => withoutHalfSpaces(line).split(' ')).filter((word) => /^\p{L}+$/u.test(word));
  let state = 1;
  const next = (): string => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return words[state % words.length] ?? '';
  };
  const made: string[] = [];
  for (let size = 0; size < bytes; size += PIECE) made.push(Array.from({ length: PIECE / 10 }, () => next() + next()).join(' '));
  return made;
}

type Times = Record<'unseen' | 'seen' | 'decode', number[]>;

/** Each piece counts with its quickest process: what else the machine does matters little. */
function measureOne(name: string, warmUp: readonly string[], pieces: readonly string[], processes: number): FirstRead {
  const runs = Array.from({ length: processes }, () => run<Times>(CHILD, { warmUp, pieces }));
  const megabytes = Buffer.byteLength(pieces.join('')) / 1_000_000;
  const rate = (key: keyof Times): number => {
    const least = pieces.map((_, i) => Math.min(...runs.map((times) => times[key][i] ?? Number.NaN)));
    return (1000 * megabytes) / least.reduce((sum, milliseconds) => sum + milliseconds, 0);
  };
  return { name, unseen: rate('unseen'), seen: rate('seen'), decoder: rate('decode') };
}

/**
 * Measures a text as it is published, with its half-spaces deleted, and words of it run together.
 *
 * @param lines of real text, or of generated news; some four megabytes of it are enough
 */
export function measureUnseen(lines: readonly string[], processes: number): { reads: FirstRead[]; jobs: FreshJob[] } {
  const lost = lines.map(withoutHalfSpaces);
  const parts = (text: readonly string[]): [warmUp: string[], pieces: string[]] => {
    const pieces = piecesOf(text);
    const first = Math.floor(WARM_UP * pieces.length);
    return [pieces.slice(Math.max(0, first - MOST_WARM_UPS), first), pieces.slice(first)];
  };
  const [warmUp, pieces] = parts(lost);
  const jobLines = pieces.join('').slice(0, JOB).split('\n');
  const fresh = JOBS.map(([name, by, load]) => {
    const milliseconds = Math.min(...Array.from({ length: processes + 1 }, () => run<number>(job(load), jobLines)));
    return { name, by, milliseconds };
  });
  return {
    reads: [
      measureOne('as it is published', ...parts(lines), processes),
      measureOne('half-spaces deleted', warmUp, pieces, processes),
      measureOne('two words run together, again and again others', warmUp, runTogether(pieces.join('').split('\n'), 4 * PIECE), processes),
    ],
    jobs: fresh,
  };
}
