import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The newest that runs on Java 17, and what its `mapInArrow` needs. */
const PACKAGES = ['pyspark[sql]==4.3.0', 'pandas<3'];
const OLDEST_JAVA = 17;
const OLDEST_PYTHON = [3, 10];
const FOLDER = resolve('.cache/spark');

const outputOf = (command: string, argv: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(command, argv, { encoding: 'utf8' });
  return `${stdout ?? ''}${stderr ?? ''}`;
};

/** What this machine lacks, as a line for people; null where it can run Spark. */
export function whatIsMissing(): string | null {
  const [, java = ''] = /version "(\d+)/.exec(outputOf('java', ['-version'])) ?? [];
  if (!(Number(java) >= OLDEST_JAVA)) return `expected Java ${OLDEST_JAVA} or newer, got ${java || 'none'}`;
  const [, major, minor] = /^Python (\d+)\.(\d+)/.exec(outputOf('python3', ['--version'])) ?? [];
  const [oldestMajor, oldestMinor] = OLDEST_PYTHON as [number, number];
  const isNewEnough = Number(major) === oldestMajor && Number(minor) >= oldestMinor;
  return isNewEnough ? null : `expected Python ${OLDEST_PYTHON.join('.')} or newer, got ${major ? `${major}.${minor}` : 'none'}`;
}

/** The Python of a virtual environment with PySpark, made once. */
export function installSpark(): string {
  const python = join(FOLDER, 'bin/python');
  const done = join(FOLDER, 'installed.txt');
  if (!existsSync(done)) {
    mkdirSync(FOLDER, { recursive: true });
    execFileSync('python3', ['-m', 'venv', FOLDER], { stdio: 'inherit' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES], { stdio: 'inherit' });
    writeFileSync(done, PACKAGES.join('\n'));
  }
  return python;
}

/** What `spark-submit` needs to find its own jars, also for executors in processes of their own (`local-cluster`). */
export function sparkEnvironment(python: string): NodeJS.ProcessEnv & { SPARK_HOME: string } {
  const script = 'import os, pyspark; print(os.path.dirname(pyspark.__file__))';
  const home = execFileSync(python, ['-c', script], { encoding: 'utf8' }).trim();
  return { ...process.env, SPARK_HOME: home, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' };
}

interface ProcessRow {
  pid: number;
  parent: number;
  command: string;
}

/** All processes below one, as `ps` knows them. */
export function descendantsOf(ancestor: number): ProcessRow[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, command = '']) => ({ pid: Number(pid), parent: Number(parent), command }));
  const found = new Set([ancestor]);
  // A child may stand above its parent.
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of rows) if (found.has(parent)) found.add(pid);
  }
  return rows.filter(({ pid }) => pid !== ancestor && found.has(pid));
}
