import type { Rate } from '../measure.js';
import { figure } from './tables.js';

const ROW = 26;
const TOP = 46;
const LABELS = 230;
const PLOT = 400;
const WIDTH = LABELS + PLOT + 90;

/** Readable on white and on black, in colours that readers with a colour vision deficiency distinguish. */
const STYLE = `
    text { font: 13px system-ui, sans-serif; fill: #1f2328 }
    .title { font-weight: 600 } .small { font-size: 11px; fill: #59636e }
    .grid { stroke: #d1d9e0 } .matn { fill: #0969da } .peer { fill: #bc4c00 } .ceiling { fill: #818b98 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc } .small { fill: #9198a1 } .grid { stroke: #3d444d } .matn { fill: #4493f8 } .peer { fill: #db6d28 } .ceiling { fill: #656c76 }
    }`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Draws bars on a logarithmic scale, the fastest first. The thin line is the spread. */
export function barChart(title: string, unit: string, rates: readonly Rate[]): string {
  const sorted = [...rates].sort((a, b) => b.rate.median - a.rate.median);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...sorted.map(({ rate }) => rate.least))));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...sorted.map(({ rate }) => rate.most))));
  const x = (value: number): number => Math.round(LABELS + (PLOT * Math.log10(value / lowest)) / Math.log10(highest / lowest));
  const bottom = TOP + ROW * sorted.length;
  const lines = [];
  for (let tick = lowest; tick <= highest; tick *= 10)
    lines.push(
      `<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${TOP - 6}" y2="${bottom}"/>` +
        `<text class="small" text-anchor="middle" x="${x(tick)}" y="${bottom + 16}">${figure(tick)}</text>`,
    );
  const bars = sorted.map(({ name, by, rate }, row) => {
    const y = TOP + ROW * row;
    return `<text text-anchor="end" x="${LABELS - 8}" y="${y + 14}">${escaped(name)}</text>
  <rect class="${by}" x="${LABELS}" y="${y + 2}" width="${x(rate.median) - LABELS}" height="16" rx="2"/>
  <line class="grid" stroke-width="2" x1="${x(rate.least)}" x2="${x(rate.most)}" y1="${y + 10}" y2="${y + 10}"/>
  <text x="${x(rate.most) + 6}" y="${y + 14}">${figure(rate.median)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 30}" width="${WIDTH}" role="img" aria-labelledby="title">
  <title id="title">${escaped(title)}: ${sorted.map(({ name, rate }) => `${escaped(name)} ${figure(rate.median)} ${unit}`).join(', ')}</title>
  <style>${STYLE}
  </style>
  <text class="title" x="8" y="18">${escaped(title)}, ${unit} (logarithmic)</text>
  <text class="small" x="8" y="34">blue: matn · orange: other libraries · grey: what the platform does with the same text · thin line: the spread</text>
  ${lines.join('\n  ')}
  ${bars.join('\n  ')}
</svg>
`;
}
