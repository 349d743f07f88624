import { describe, expect, it } from 'vitest';
import { undecodableArguments } from '../../src/cli/undecodable-arguments.js';
import { matn, type World } from './shell.js';

const TWIN = 'x\ufffd.txt';
const commandLine = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.flatMap((part) => [Buffer.from(part as string), Buffer.of(0)]));
const LATIN = [0x78, 0xff, 0x2e, 0x74, 0x78, 0x74];

describe('an argument', () => {
  const found = (bytes: Buffer, argv = ['node', 'matn', TWIN]) => [...undecodableArguments(argv, () => bytes)];

  it('whose bytes are not UTF-8 is found', () => {
    expect(found(commandLine('node', '--no-warnings', 'matn', LATIN))).toEqual([TWIN]);
    expect(found(commandLine('node', 'matn', '', TWIN, LATIN))).toEqual([TWIN]);
  });

  it('that really has a replacement character is not', () => {
    expect(found(commandLine('node', 'matn', TWIN))).toEqual([]);
    expect(found(commandLine('node', 'matn', 'کتاب.txt'))).toEqual([]);
  });

  it('is not looked up without one, nor where the system does not show it', () => {
    const unreadable = () => {
      throw new Error('ENOENT');
    };
    expect([...undecodableArguments(['node', 'matn', TWIN], unreadable)]).toEqual([]);
    expect([...undecodableArguments(['node', 'matn', 'x.txt'], () => commandLine(LATIN))]).toEqual([]);
  });
});

describe('a file whose name is not UTF-8', () => {
  const LINE = `matn: ${TWIN}: its name is not UTF-8; rename it\n`;
  const world = (): World & { files: Record<string, string> } => ({ files: { [TWIN]: 'كار', 'b.txt': 'كار' }, undecodable: [TWIN] });

  it('is a problem, the other files are read, and its twin stays', async () => {
    const given = world();
    expect(await matn(['normalize', '-w', TWIN, 'b.txt'], given)).toEqual({ exitCode: 1, stdout: 'b.txt\n', stderr: LINE });
    expect(given.files[TWIN]).toBe('كار');
  });

  it('is not walked as the folder of that name', async () => {
    expect((await matn(['words', TWIN], { ...world(), folders: { [TWIN]: ['b.txt'] } })).stderr).toBe(LINE);
  });

  it.each(['--words', '--config'])('is wrong use after %s', async (flag) => {
    expect(await matn(['normalize', '-c', flag, TWIN, 'b.txt'], world())).toEqual({ exitCode: 2, stdout: '', stderr: LINE });
  });

  it.each([['--out', TWIN, 'b.txt'], ['--rejects', TWIN, 'package.json'], [TWIN]])(
    'is neither read nor written by jsonl: %s',
    async (...argv) => {
      const { exitCode, stderr } = await matn(
        ['jsonl', '--fields', 't', ...argv.slice(0, -1), argv.length > 1 ? 'package.json' : TWIN],
        world(),
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: LINE });
    },
  );
});
