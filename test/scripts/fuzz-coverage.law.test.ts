import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusLine } from '../../scripts/fuzz-coverage/corpus.js';
import { placeOf, takeFeatures } from '../../scripts/fuzz-coverage/features.js';
import { buildInstrumented } from '../../scripts/fuzz-coverage/instrument.js';
import { mutate } from '../../scripts/fuzz-coverage/mutate.js';
import { chooseKept, trim } from '../../scripts/fuzz-coverage/search.js';
import { watch } from '../../scripts/fuzz-coverage/watch.js';
import { createRandom } from '../../scripts/lib/random.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matn-fuzz-'));
  await mkdir(join(folder, 'src'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const caseOf = (text: string) => ({ text, options: {}, cuts: [] });

describe('Instrumented code', () => {
  const SAMPLE = `export function kind(a: number, b: boolean): string {
    if (a > 1) return 'more';
    else for (let i = 0; i < 5; i++) a += i;
    switch (a) { case 10: return b ? 'ten' : 'no'; default: return (b && 'other') || [a].map((n) => \`\${n}\`).join(); }
  }`;

  it('does what the code does, and counts how often each place is reached', async () => {
    await writeFile(join(folder, 'src/sample.ts'), SAMPLE);
    await writeFile(join(folder, 'main.ts'), "export { kind } from './src/sample.js';");
    const { file, places, tokens } = await buildInstrumented(join(folder, 'main.ts'), join(folder, 'main.mjs'));
    const { kind } = (await import(pathToFileURL(file).href)) as { kind(a: number, b: boolean): string };
    const counters = (globalThis as unknown as { __reached: Uint32Array }).__reached;
    const reached = (a: number, b: boolean): [string, number] => {
      takeFeatures(counters, places);
      return [kind(a, b), takeFeatures(counters, places).length];
    };
    // The function and one branch; the function, two branches, the loop, a case, and what is right of ?, && or ||.
    expect(reached(2, true)).toEqual(['more', 2]);
    expect(reached(0, true)).toEqual(['ten', 5]);
    expect(reached(0, false)).toEqual(['no', 5]);
    expect(reached(1, true)).toEqual(['other', 5]);
    expect(reached(1, false)).toEqual(['11', 6]);
    expect(tokens).toEqual(['more', 'no', 'other', 'ten']);
  });

  it('tells apart how often a place was reached', () => {
    const of = (count: number) => takeFeatures(Uint32Array.of(0, count), 2);
    expect(of(0)).toEqual([]);
    expect(of(1)).not.toEqual(of(2));
    expect(of(4)).toEqual(of(7));
    expect(of(127)).not.toEqual(of(128));
    expect(of(128).map(placeOf)).toEqual([1]);
  });
});

describe('The search', () => {
  it('shortens a case as long as it reaches the same', async () => {
    const run = async ({ text }: { text: string }) => (text.includes('xy') ? [1, 2] : [1]);
    const one = { text: `${'a'.repeat(37)}xy${'b'.repeat(50)}`, options: { digits: 'latin' as const }, cuts: [7] };
    expect((await trim({ one, features: [1, 2] }, [2], run)).one).toEqual(caseOf('xy'));
  });

  it('keeps the shortest cases that reach everything', () => {
    const entry = (text: string, ...features: number[]) => ({ one: caseOf(text), features });
    const entries = [entry('long text', 0, 7), entry('a', 0), entry('bb', 7), entry('ccc', 0, 7), entry('dddd', 1)];
    expect(chooseKept(entries).map(({ text }) => text)).toEqual(['a', 'bb', 'dddd']);
  });

  it('mutates in the same way with the same seed', () => {
    const material = { texts: ['کتاب ها را'], tokens: ['<b>', 'x'] };
    const mutations = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 200 }, () => mutate('می روم به خانه', material, random));
    };
    expect(mutations(1)).toEqual(mutations(1));
    expect(new Set(mutations(1)).size).toBeGreaterThan(150);
    expect(mutations(2)).not.toEqual(mutations(1));
  });

  it('writes down what cannot be seen as escapes', () => {
    expect(corpusLine(caseOf('می\u200cرود\ud800 «ي»'))).toBe('{"text":"می\\u200cرود\\ud800 «ي»"}\n');
  });
});

describe('The watch', () => {
  const failure = { law: 'l', text: 'ه\u0654', options: {}, cuts: [] };
  /** Builds a worker that begins with a case. */
  const worker = async (name: string, code: string): Promise<string> => {
    const messages = JSON.stringify(resolve('scripts/fuzz-coverage/messages.js'));
    const head = `import { parentPort, workerData } from 'node:worker_threads';\nimport { setRunning } from ${messages};\n`;
    const begin = `setRunning(workerData.running, ${JSON.stringify(failure)});\n`;
    await writeFile(join(folder, `${name}.ts`), head + begin + code);
    return (await buildInstrumented(join(folder, `${name}.ts`), join(folder, `${name}.mjs`))).file;
  };
  const order = { target: 't', seed: 1, time: 1, isGuided: true, places: 0, tokens: [], corpus: [] };

  it('ends a case that never ends, and says which', async () => {
    // Sleeps: a loop would be as deaf, and would keep a core busy.
    const file = await worker('hang', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);');
    expect(await watch(file, order, () => {}, 1)).toEqual({ kind: 'hang', failure, message: 'no end in 1 s' });
  });

  it('says which case ran when a worker dies', async () => {
    const file = await worker('crash', "throw new Error('dead');");
    expect(await watch(file, order, () => {}, 60)).toEqual({ kind: 'crash', failure, message: 'dead' });
  });

  it('hears what a worker tells until it is done', async () => {
    const file = await worker('done', "parentPort.postMessage({ kind: 'done', kept: [] });");
    const heard: unknown[] = [];
    expect(await watch(file, order, (message) => heard.push(message), 60)).toEqual({ kind: 'done' });
    expect(heard).toEqual([{ kind: 'done', kept: [] }]);
  });
});
