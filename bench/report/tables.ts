import type { Cost } from '../groups/growth.js';
import type { ProcessCost } from '../groups/processes.js';
import type { FirstRead, FreshJob } from '../groups/unseen.js';
import type { Group, Rate, Spread } from '../measure.js';

/** `1234` → `1,230`, `0.01234` → `0.0123`: a measurement is precise to three figures. */
export function figure(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

const spread = ({ least, most }: Spread): string => `${figure(least)}–${figure(most)}`;
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const WHO = { matn: (name: string) => `**${name}**`, peer: (name: string) => name, ceiling: (name: string) => `*${name}*` } as const;

export function rateTable({ title, unit, base }: Group, rates: readonly Rate[]): string {
  const rows = rates.map(({ name, by, rate, ratio }) => [
    WHO[by](name),
    figure(rate.median),
    spread(rate),
    name === base ? '1' : `${figure(ratio.median)} (${spread(ratio)})`,
  ]);
  return `### ${title}\n\n${table([' ', unit, 'spread', `beside ${base}`], rows)}\n`;
}

export function processTable(costs: readonly ProcessCost[]): string {
  const rows = costs.map(({ name, by, start, memory }) => [
    WHO[by](name),
    figure(start.median),
    spread(start),
    memory === null ? '' : figure(memory.median),
  ]);
  return `### From nothing to the first answer\n\n${table([' ', 'milliseconds', 'spread', 'megabytes that stay in use'], rows)}\n`;
}

export function costTable(title: string, costs: readonly Cost[]): string {
  const rows = costs.map(({ name, cost, ratio }) => [
    name,
    figure(cost.median),
    spread(cost),
    `${figure(ratio.median)} (${spread(ratio)})`,
  ]);
  return `### ${title}\n\n${table([' ', 'milliseconds a MB', 'spread', `beside ${costs[0]?.name ?? ''}`], rows)}\n`;
}

export function unseenTable(reads: readonly FirstRead[], jobs: readonly FreshJob[]): string {
  const published = reads[0]?.unseen ?? Number.NaN;
  const rows = reads.map(({ name, unseen, seen, decoder }) => [
    name,
    figure(unseen),
    figure(unseen / decoder),
    figure(published / unseen),
    figure(seen),
    figure(seen / decoder),
  ]);
  const header = [' ', 'first time, MB/s', 'of TextDecoder', 'a MB costs, times the first row', 'again, MB/s', 'of TextDecoder'];
  const fresh = jobs.map(({ name, by, start, lines }) => [WHO[by](name), figure(start), figure(lines)]);
  const first = table(['a fresh process, milliseconds', 'import and the first line', 'the first 100 kB, imported'], fresh);
  return `### Text that is read for the first time, and again\n\n${table(header, rows)}\n\n${first}\n`;
}
