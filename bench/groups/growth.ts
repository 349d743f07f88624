import { matn, matnStream } from '../matn.js';
import { type Pace, type Spread, spreadOf } from '../measure.js';
import { forEachOf, megabytesOf } from './work.js';

/** Milliseconds for a megabyte of UTF-8, and the ratio to the first row. */
export interface Cost {
  name: string;
  cost: Spread;
  ratio: Spread;
}

interface Work {
  name: string;
  megabytes: number;
  run(): unknown;
}

const HOSTILE_BYTES = 400_000;
const CHUNK = 65_536;
/** Warm-up rounds where a round is short. */
const WARM_UPS = 5;

const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['one endless word', 'ب'],
  ['one endless word of syllables', 'میها'],
  ['only spaces', ' '],
  ['only ZWNJ', '\u200c'],
  ['deep brackets', '([«'],
  ['alternating scripts', 'بa'],
  ['one letter a word', 'ب '],
  ['suffixes without end', 'ها '],
  ['prefixes and suffixes in turn', 'می ها '],
  ['backticks', '`'],
  ['angle brackets', '<'],
  ['digits and separators', '1,'],
  ['marks without letters', '\u064e'],
  ['commas', 'ب,'],
];

async function costs(works: readonly Work[], { rounds, now }: Pace, warmUps: number): Promise<Cost[]> {
  const seen = works.map(() => [] as number[]);
  for (let round = -warmUps; round < rounds; round++)
    for (const [i, { megabytes, run }] of works.entries()) {
      const start = now();
      await run();
      if (round >= 0) seen[i]?.push((now() - start) / megabytes);
    }
  const [base = []] = seen;
  return works.map(({ name }, i) => ({
    name,
    cost: spreadOf(seen[i] ?? []),
    ratio: spreadOf((seen[i] ?? []).map((cost, round) => cost / (base[round] ?? Number.NaN))),
  }));
}

/** Measures texts of many sizes, cut from the same ten megabytes, so that only the size differs. */
export function measureSizes(tenMegabytes: string, pace: Pace, isLarge: boolean): Promise<Cost[]> {
  const size = Math.floor(tenMegabytes.length / 10);
  const tenths = Array.from({ length: 10 }, (_, i) => tenMegabytes.slice(i * size, (i + 1) * size));
  const ten = megabytesOf([tenMegabytes]);
  const works: Work[] = [
    { name: '1 MB, ten times', megabytes: ten, run: forEachOf(tenths, (tenth) => matn.normalize(tenth)) },
    { name: '10 MB', megabytes: ten, run: () => matn.normalize(tenMegabytes) },
    { name: '100 MB', megabytes: 10 * ten, run: () => matn.normalize(tenMegabytes.repeat(10)) },
  ];
  if (isLarge)
    works.push({ name: '500 MB, in pieces through normalizeStream', megabytes: 50 * ten, run: () => streamTimes(tenMegabytes, 50) });
  return costs(works, pace, 1);
}

async function streamTimes(text: string, times: number): Promise<void> {
  let at = 0;
  const source = new ReadableStream<string>({
    pull(controller) {
      if (at >= times * text.length) return controller.close();
      const start = at % text.length;
      const chunk = text.slice(start, start + CHUNK);
      at += chunk.length;
      controller.enqueue(chunk);
    },
  });
  for await (const _ of source.pipeThrough(matnStream.normalizeStream()) as unknown as AsyncIterable<string>);
}

/** Measures hostile text beside news. News comes first, so that the caches that hostile text fills slow no other row. */
export async function measureHostile(news: string, pace: Pace): Promise<Cost[]> {
  const work = (name: string, text: string): Work => ({ name, megabytes: megabytesOf([text]), run: () => matn.normalize(text) });
  const works = [work('news', news), ...HOSTILE.map(([name, piece]) => work(name, piece.repeat(HOSTILE_BYTES / Buffer.byteLength(piece))))];
  const measured: Cost[] = [];
  for (const one of works) measured.push(...(await costs([one], pace, WARM_UPS)));
  const base = measured[0]?.cost.median ?? Number.NaN;
  return measured.map(({ name, cost }) => ({
    name,
    cost,
    ratio: { median: cost.median / base, least: cost.least / base, most: cost.most / base },
  }));
}
