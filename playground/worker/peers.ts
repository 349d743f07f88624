import { halfSpace, toPersianChars } from '@persian-tools/persian-tools';
import Virastar from 'virastar';
import type { ComparedText } from '../shared/protocol.js';

/** Other libraries, called as their documentation says; persian-tools line by line, since it joins all lines. */
export const PEERS: readonly (readonly [name: ComparedText['name'], clean: (text: string) => string])[] = [
  ['virastar', (text) => new Virastar().cleanup(text)],
  ['persian-tools', (text) => text.split('\n').map(cleanLine).join('\n')],
];

function cleanLine(line: string): string {
  return line.trim() === '' ? line : String(halfSpace(String(toPersianChars(line))));
}
