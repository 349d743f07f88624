import { readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { normalize } from '../../../src/index.js';
import { randomStart } from '../../support/seed.js';
import { faultyFiles } from './faulty-files.js';
import { again, type Contents, contentsOf, matnWith, type Scenario, type Tried, tryFaults } from './try-faults.js';

/** `MATN_FAULTS=all` tries every fault; the default is every tenth, from a random one on. */
const isTried = process.env.MATN_FAULTS === 'all' ? () => true : every(10);
const timeout = process.env.MATN_FAULTS === 'all' ? 1_200_000 : 600_000;
const WRONG = 'كتاب ها را می خوانم\n'.repeat(20);
const RIGHT = normalize(WRONG);
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

function every(step: number): (number: number) => boolean {
  const first = randomStart(step);
  return (number) => number % step === first;
}

let injected = 0;
const count = (tried: Tried): Tried => {
  for (const times of Object.values(tried.tally)) injected += times;
  return tried;
};
afterAll(() => console.info(`faults injected: ${injected}`));

/** Temporary files of a run. */
const TEMPORARY = /^\.matn-.*\.tmp$/;

describe('matn normalize --write', () => {
  const scenario: Scenario = {
    prepare(folder) {
      for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(folder, name), WRONG);
      writeFileSync(join(folder, 'right.txt'), RIGHT);
      symlinkSync('c.txt', join(folder, 'link.txt'));
    },
    argv: (folder) => [
      'normalize',
      '--write',
      '--no-config',
      ...['a.txt', 'right.txt', 'b.txt', 'link.txt'].map((name) => join(folder, name)),
    ],
    check({ outcome, now, before, whole, folder, faultless, fault }) {
      if (fault.kind === 'short') expect({ outcome, now }).toEqual({ outcome: faultless, now: whole });
      const leftOver = Object.keys(now).filter((name) => !(name in before));
      for (const name of Object.keys(before)) expect([before[name], whole[name]]).toContain(now[name]);
      if (outcome.exitCode === 'died') {
        expect(leftOver.filter((name) => !TEMPORARY.test(name))).toEqual([]);
        return;
      }
      expect(leftOver).toEqual([]);
      const isWhole = Object.keys(before).every((name) => now[name] === whole[name]);
      expect({ exitCode: outcome.exitCode, isWhole }).toEqual(
        isWhole && outcome.stderr === '' ? { exitCode: 0, isWhole } : { exitCode: 1, isWhole },
      );
      // Exactly the listed files are written.
      const written = ['a.txt', 'b.txt', 'c.txt'].filter((name) => now[name] === latin1(RIGHT));
      expect(outcome.stdout.replaceAll(`${folder}/`, '').replace('link', 'c').split('\n').slice(0, -1)).toEqual(written);
    },
  };

  it('leaves each file old or new, whole, whatever fails, and its exit code tells', { timeout }, async () => {
    count(await tryFaults(scenario, isTried));
  });
});

/** The same writer writes tables and pages; these also walk folders. */
const OTHERS: { name: string; files: Record<string, string>; argv: string[] }[] = [
  {
    name: 'csv',
    files: { 'a.csv': `t,n\r\n${'كتاب ها,1\r\n'.repeat(20)}`, 'b.csv': 't\n"می روم"\n', 'c.txt': WRONG },
    argv: ['csv', '--fields', 't'],
  },
  { name: 'normalize', files: { 'a.html': `<p>${WRONG}<b>كتاب</b>`, 'b.md': WRONG, 'c.csv': 't\nكار\n' }, argv: ['normalize'] },
];

describe.each(OTHERS)('matn $name --write FOLDER', ({ files, argv }) => {
  const scenario: Scenario = {
    prepare(folder) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, '.matnignore'), '*.bak\n');
    },
    argv: (folder) => [...argv, '--write', '--no-config', folder],
    check({ outcome, now, before, whole, folder, faultless, fault }) {
      if (fault.kind === 'short') expect({ outcome, now }).toEqual({ outcome: faultless, now: whole });
      for (const name of Object.keys(before)) expect([before[name], whole[name]]).toContain(now[name]);
      const leftOver = Object.keys(now).filter((name) => !(name in before));
      expect(leftOver.filter((name) => outcome.exitCode !== 'died' || !TEMPORARY.test(name))).toEqual([]);
      if (outcome.exitCode === 'died') return;
      const isWhole = Object.keys(before).every((name) => now[name] === whole[name]);
      expect(outcome.exitCode === 0).toBe(isWhole && outcome.stderr === '');
      const written = Object.keys(before).filter((name) => now[name] !== before[name]);
      expect(outcome.stdout.replaceAll(`${folder}/`, '').split('\n').slice(0, -1)).toEqual(written);
    },
  };

  it('leaves each file old or new, whole, whatever fails, and its exit code tells', { timeout }, async () => {
    const { faultless, whole } = count(await tryFaults(scenario, isTried));
    expect(faultless).toMatchObject({ exitCode: 0, stderr: '' });
    expect(Object.keys(files).filter((name) => whole[name] !== latin1(files[name] ?? ''))).toHaveLength(2);
  });
});

const PAGES = ['{"id":1,"a":"كتاب ها"}\n{"id":2,', '"a":"می روم"}\n{"id":3}\n{"a":"x"', '}\n', '{"id":4,"a":"كار"}\n'];
const INPUTS: Record<string, string | Uint8Array> = {
  'one.jsonl': PAGES.join(''),
  'two.jsonl.gz': gzipSync(PAGES.join('').repeat(3)),
  'three.jsonl': '{"a":"ك"}\n{"b":1}\n{"a":"پايان"}',
};

function prepareInputs(folder: string): void {
  for (const [name, content] of Object.entries(INPUTS)) {
    writeFileSync(join(folder, name), content);
    // A copy keeps no fractions of a millisecond.
    utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
  }
}

const inputs = (folder: string): string[] => Object.keys(INPUTS).map((name) => join(folder, name));

function jsonl(out: string, rejects: string | null, others: Partial<Scenario> & { flags?: string[] } = {}): Scenario {
  const { flags = [] } = others;
  const written = [out, ...(rejects === null ? [] : [rejects])];
  const argvOf = (folder: string): string[] => {
    const kept = rejects === null ? ['--errors', 'inline'] : ['--rejects', join(folder, rejects)];
    return ['jsonl', '--no-config', '--fields', 'a', '--out', join(folder, out), ...kept, ...inputs(folder)];
  };
  return {
    prepare: prepareInputs,
    argv: (folder) => [...argvOf(folder), ...flags],
    async check({ outcome, now, before, whole, folder, faultless, fault }) {
      if (fault.kind === 'short') expect({ outcome, now }).toEqual({ outcome: faultless, now: whole });
      if (outcome.exitCode === faultless.exitCode && outcome.stderr === faultless.stderr) {
        expect(now).toEqual(whole);
        return;
      }
      expect(outcome.exitCode).not.toBe(0);
      if (outcome.exitCode !== 'died') expect(outcome.stderr).toMatch(/^(?:matn: [^\n]+\n)+$/);
      for (const name of written) expectOldOrBeginning(name, now, before, whole);
      await resumeToTheEnd(folder, argvOf(folder), written, before, whole);
    },
    ...others,
  };
}

/** Asserts that a file is unchanged, or a prefix of the new one. */
function expectOldOrBeginning(name: string, now: Contents, before: Contents, whole: Contents): void {
  if (now[name] === before[name]) return;
  expect(whole[name]?.startsWith(now[name] ?? ''), `${name}: ${now[name]}`).toBe(true);
}

/** Asserts that `--resume` gives the result of one run. If nothing was begun, it reports that, and a run without it gives the result. */
async function resumeToTheEnd(folder: string, argv: string[], written: string[], before: Contents, whole: Contents): Promise<void> {
  const resumed = await again([...argv, '--resume'], folder);
  if (resumed.stderr.includes('nothing to resume')) {
    const now = contentsOf(folder);
    if (written.every((name) => now[name] === whole[name])) return expect(now).toEqual(whole);
    for (const name of written) expect(now[name]).toBe(before[name]);
    await again(argv, folder);
  }
  expect(contentsOf(folder)).toEqual(whole);
}

describe('matn jsonl', () => {
  it('ends or can be resumed, whatever fails', { timeout }, async () => {
    count(await tryFaults(jsonl('o.jsonl', null), isTried));
  });

  it('with rejects and over files of an earlier run, too', { timeout }, async () => {
    const prepare = (folder: string): void => {
      prepareInputs(folder);
      writeFileSync(join(folder, 'o.jsonl'), 'old\n'.repeat(500));
      writeFileSync(join(folder, 'r.jsonl'), 'old rejects\n'.repeat(500));
    };
    count(await tryFaults(jsonl('o.jsonl', 'r.jsonl', { prepare }), isTried));
  });

  it.each([
    ['o.jsonl', 'r.jsonl'],
    ['o.jsonl.gz', 'r.jsonl.gz'],
  ])('resumed into %s and %s, can be resumed again', { timeout }, async (out, rejects) => {
    const fresh = jsonl(out, rejects);
    const prepare = async (folder: string): Promise<void> => {
      prepareInputs(folder);
      const { files, died, clean } = faultyFiles({ at: 10, kind: 'dies halfway', of: 'write' });
      const { exitCode } = await matnWith(files, fresh.argv(folder), folder, died);
      clean();
      expect(exitCode).toBe('died');
      expect(readdirSync(folder)).toContain(`${out}.resume`);
    };
    const { whole, faultless } = count(await tryFaults(jsonl(out, rejects, { prepare, flags: ['--resume'] }), isTried));
    const once = await tryFaults(fresh, () => false);
    expect(faultless.stderr).toMatch(/^matn: 5 of 23 records rejected \(5 no-field\): /);
    expect(whole[out]).toBe(once.whole[out]);
    expect(Object.keys(whole)).toEqual(Object.keys(once.whole));
  });
});
