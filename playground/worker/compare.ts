import { type NormalizeOptions, normalize } from 'matn';
import { LONGEST_EDITABLE } from '../shared/limits.js';
import type { ComparedText, CompareResult } from '../shared/protocol.js';
import { markDifferences } from './differences.js';

/** The peers are loaded when somebody compares, not before. */
const loadPeers = () => import('./peers.js');

export async function compareTexts(text: string, options: NormalizeOptions): Promise<CompareResult> {
  const { PEERS } = await loadPeers();
  const input = text.slice(0, LONGEST_EDITABLE);
  const own = run('matn', input, (given) => normalize(given, options), input);
  const ownText = own.parts.map((part) => part.text).join('');
  return { texts: [own, ...PEERS.map(([name, clean]) => run(name, input, clean, ownText))], cut: text.length > input.length };
}

function run(name: ComparedText['name'], input: string, clean: (text: string) => string, against: string): ComparedText {
  const before = performance.now();
  try {
    const output = clean(input);
    const milliseconds = performance.now() - before;
    return { name, parts: markDifferences(against, output), milliseconds, error: null };
  } catch (error) {
    return { name, parts: [], milliseconds: performance.now() - before, error: String(error) };
  }
}
