import { visible } from '../../test/support/visible.js';

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : ':---:'))), ...rows.map(line)].join('\n');
}

/** Formats a text as a code span of a table. */
export function code(text: string): string {
  return `\`${visible(text).replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
export const of = (part: number, whole: number): string => `${part} of ${whole}`;

/** Sets the best values of a row in bold, including ties. */
export function boldBest(values: readonly number[], show: (value: number) => string, isBest: 'most' | 'least' = 'most'): string[] {
  const best = isBest === 'most' ? Math.max(...values) : Math.min(...values);
  return values.map((value) => (value === best ? `**${show(value)}**` : show(value)));
}
