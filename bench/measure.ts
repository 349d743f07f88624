import { Bench } from 'tinybench';

/** A unit of measured work. `ceiling`: work of the platform itself on the same text, without any Persian. */
export interface Task {
  name: string;
  by: 'matn' | 'peer' | 'ceiling';
  run(): unknown;
}

/** Tasks that do the same amount of work each, to compare. */
export interface Group {
  title: string;
  unit: string;
  /** Number of units in a run. */
  amount: number;
  /** The task that the others are compared with. */
  base: string;
  tasks: readonly Task[];
}

export interface Rate {
  name: string;
  by: Task['by'];
  /** Units a second: the median of the rounds, the slowest and the fastest. */
  rate: Spread;
  /** Ratio to the rate of the base in the same round. */
  ratio: Spread;
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

export interface Pace {
  /** Number of rounds. Each measures all tasks in turn, so that a disturbance of the machine affects all of them. */
  rounds: number;
  /** Least time of a task in a round, in milliseconds. */
  time: number;
  now: () => number;
}

export const CLOCKS = {
  wall: () => performance.now(),
  /** Processor time, for a machine that runs other work as well. */
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
} as const;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1) };
}

/** Before the first round each task runs this many times as long as in a round, until it is compiled. */
const WARM_UP = 8;
/** Least number of runs in a round: the first call after other tasks finds cold caches. */
const ITERATIONS = 3;

export async function measure({ amount, base, tasks }: Group, pace: Pace): Promise<Rate[]> {
  const rates = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
  for (let round = 0; round < pace.rounds; round++)
    for (const [name, milliseconds] of await oneRound(tasks, pace, round === 0)) rates.get(name)?.push((1000 * amount) / milliseconds);
  const ofBase = rates.get(base) ?? [];
  return tasks.map(({ name, by }) => {
    const own = rates.get(name) ?? [];
    return { name, by, rate: spreadOf(own), ratio: spreadOf(own.map((rate, round) => rate / (ofBase[round] ?? Number.NaN))) };
  });
}

/** Returns the milliseconds of a run of each task. */
async function oneRound(tasks: readonly Task[], { time, now }: Pace, isFirst: boolean): Promise<[string, number][]> {
  const bench = new Bench({
    time,
    iterations: ITERATIONS,
    now,
    warmup: isFirst,
    warmupTime: WARM_UP * time,
    warmupIterations: 2,
    throws: true,
  });
  for (const { name, run } of tasks) bench.add(name, run);
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: expected figures, got '${result.state}'`);
    return [name, result.latency.p50];
  });
}
