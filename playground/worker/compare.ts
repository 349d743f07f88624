import { type NormalizeOptions, normalize } from 'matn';
import { LONGEST_EDITABLE } from '../shared/limits.js';
import type { ComparedText, CompareResult, NormalizeInput, Reading } from '../shared/protocol.js';
import { readingOf } from '../shared/reading.js';
import { markDifferences } from './differences.js';
import { PEERS } from './peers.js';

/** Runs each library on the text, as its own documentation calls it. */
export async function compareTexts({ text, reading, options }: NormalizeInput): Promise<CompareResult> {
  const input = text.slice(0, LONGEST_EDITABLE);
  const clean = await ownCleaner(readingOf(text, reading), options);
  const own = run('matn', input, clean, input);
  const ownText = own.parts.map((part) => part.text).join('');
  return { texts: [own, ...PEERS.map(([name, other]) => run(name, input, other, ownText))], cut: text.length > input.length };
}

type Cleaner = (text: string) => string;

async function ownCleaner(as: Reading, options: NormalizeOptions): Promise<Cleaner> {
  if (as === 'text') return (text) => normalize(text, options);
  const { normalizeHtml } = await import('matn/html');
  return (html) => normalizeHtml(html, options);
}

function run(name: ComparedText['name'], input: string, clean: Cleaner, against: string): ComparedText {
  const before = performance.now();
  try {
    const output = clean(input);
    const milliseconds = performance.now() - before;
    return { name, parts: markDifferences(against, output), milliseconds, error: null };
  } catch (error) {
    return { name, parts: [], milliseconds: performance.now() - before, error: String(error) };
  }
}
