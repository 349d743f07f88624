import { readFileSync } from 'node:fs';
import { PEERS } from '../../bench/peers.js';
import { normalize } from '../../src/index.js';
import { version } from '../../src/version.js';

/** A library under comparison; matn is the first. */
export interface Library {
  name: string;
  version: string;
  /** The call, as the table shows it. */
  call: string;
  normalize(text: string): string;
}

export function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Returns the output of a library, or «throws»: an exception is a result too. */
const answering = (act: (text: string) => string) => (text: string) => {
  try {
    return act(text);
  } catch {
    return '(throws)';
  }
};

export const LIBRARIES: readonly Library[] = [
  { name: 'matn', version, call: 'normalize', normalize: (text) => normalize(text) },
  ...PEERS.map((peer) => ({ ...peer, version: versionOf(peer.package), normalize: answering(peer.normalize) })),
];
