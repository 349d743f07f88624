import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/** Writes the measurements between the markers of a page, and leaves the rest. */
export function writeBetweenMarkers(file: URL, content: string): void {
  const page = readFileSync(file, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file.pathname}: expected ${BEGIN} and ${END}, got a page without them`);
  writeFileSync(file, `${page.slice(0, begin + BEGIN.length)}\n\n${content}\n${page.slice(end)}`);
}
