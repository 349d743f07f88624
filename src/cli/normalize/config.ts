import { dirname, join, relative } from 'node:path';
import schema from '../../../matn.config.schema.json' with { type: 'json' };
import type { NormalizeOptions } from '../../api/types.js';
import { type Io, readSetting } from '../io.js';
import { createPlaces } from '../places.js';
import { findFault } from './schema-fault.js';

const BYTE_ORDER_MARK = /^\ufeff/;
const POSITION = / at position (\d+).*$/s;
const FILE_NAME = 'matn.config.json';

/** Options of a project, with the file that holds them. */
export interface Config {
  file: string;
  options: NormalizeOptions;
}

/**
 * Reads the given config, else the first `matn.config.json` from the working directory upwards.
 *
 * @returns `null` if there is none
 * @throws RangeError `FILE: KEY: expected X, got Y`
 */
export async function loadConfig(chosen: string | undefined, io: Io): Promise<Config | null> {
  const file = chosen ?? (await findUpwards(io));
  return file === null ? null : readConfig(file, io);
}

async function findUpwards(io: Io): Promise<string | null> {
  for (let folder = io.folder; ; folder = dirname(folder)) {
    const path = join(folder, FILE_NAME);
    if (await io.exists(path)) return relative(io.folder, path);
    if (folder === dirname(folder)) return null;
  }
}

async function readConfig(file: string, io: Io): Promise<Config> {
  const input = await readSetting(file, io);
  if ('problem' in input) throw new RangeError(input.problem);
  const content = parse(input.text.replace(BYTE_ORDER_MARK, ''), file);
  const fault = findFault(content, schema);
  if (fault !== null) throw new RangeError(`${file}: ${fault}`);
  const { $schema: _, ...options } = content as NormalizeOptions & { $schema?: string };
  return { file, options };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RangeError(describeSyntax(text, file, (error as SyntaxError).message));
  }
}

/** Gives the line of a mistake instead of its offset, where the parser knows that. */
function describeSyntax(text: string, file: string, message: string): string {
  if (text.trim() === '') return `${file}: expected JSON, got an empty file; {} is a config without options`;
  const offset = POSITION.exec(message)?.[1];
  const line = offset === undefined ? '' : `:${createPlaces(text)(Number(offset)).line}`;
  return `${file}${line}: expected JSON, without comments and without a comma after the last value: ${message.replace(POSITION, '')}`;
}
