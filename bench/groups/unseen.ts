import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Speed of a first and a second reading of a text, in separate processes. */
export interface FirstRead {
  name: string;
  /** Megabytes of UTF-8 a second. */
  unseen: number;
  seen: number;
  /** The same for TextDecoder, on the same bytes. */
  decoder: number;
}

/** Milliseconds for the first work of a new process. */
export interface FreshJob {
  name: string;
  by: 'matn' | 'peer';
  /** Imports the library and normalizes the first line. */
  start: number;
  /** Normalizes the first lines of a text, each in a call, after the import. */
  lines: number;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PIECE = 32_000;
const JOB = 55_000;
/** Share of a text that is read before the measurement, so that all code is compiled. */
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
  const lines = JSON.parse(readFileSync(0, 'utf8'));
  const begin = performance.now();
  const act = ${load};
  const imported = performance.now();
  act(lines[0]);
  const first = performance.now();
  for (const line of lines.slice(1)) act(line);
  console.log(JSON.stringify({ start: first - begin, lines: performance.now() - imported }));`;

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

/** Returns a line as scrapers get it: with the letters of an Arabic keyboard, and no half-spaces. */
const asScraped = (line: string): string => withoutHalfSpaces(line).replaceAll('\u06cc', '\u064a').replaceAll('\u06a9', '\u0643');

/** Returns pairs of run-together words, each pair only once. */
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

/** Measures each piece by its fastest process, so that other work of the machine matters little. */
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
 * Measures a text as published, with its half-spaces deleted, as scraped, and with words run together.
 *
 * @param lines of real text, or of generated news; some four megabytes are enough
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
    const runs = Array.from({ length: processes + 1 }, () => run<Pick<FreshJob, 'start' | 'lines'>>(job(load), jobLines));
    return { name, by, start: Math.min(...runs.map(({ start }) => start)), lines: Math.min(...runs.map(({ lines: all }) => all)) };
  });
  return {
    reads: [
      measureOne('as it is published', ...parts(lines), processes),
      measureOne('half-spaces deleted', warmUp, pieces, processes),
      measureOne('with Arabic letters too, as it is scraped', ...parts(lines.map(asScraped)), processes),
      measureOne('two words run together, again and again others', warmUp, runTogether(pieces.join('').split('\n'), 4 * PIECE), processes),
    ],
    jobs: fresh,
  };
}
