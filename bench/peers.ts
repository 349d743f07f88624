import { halfSpace, normalizeText } from '@persian-tools/persian-tools';
import persianJs from 'persianjs';
import Virastar from 'virastar';

/** Another library that normalizes Persian text, called as its own documentation says. */
export interface Peer {
  name: string;
  package: string;
  /** The call, as the table shows it. */
  call: string;
  normalize(text: string): string;
}

const virastar = new Virastar();

export const PEERS: readonly Peer[] = [
  { name: 'virastar', package: 'virastar', call: 'cleanup', normalize: (text) => virastar.cleanup(text) },
  { name: 'persian-tools halfSpace', package: '@persian-tools/persian-tools', call: 'halfSpace', normalize: halfSpace },
  { name: 'persian-tools normalizeText', package: '@persian-tools/persian-tools', call: 'normalizeText', normalize: normalizeText },
  {
    name: 'persianjs',
    package: 'persianjs',
    call: 'arabicChar().arabicNumber().halfSpace()',
    // It throws on empty text.
    normalize: (text) => (text === '' ? '' : persianJs(text).arabicChar().arabicNumber().halfSpace().toString()),
  },
];
