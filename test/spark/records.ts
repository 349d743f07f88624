import { readdirSync, readFileSync } from 'node:fs';

/** Gives a whole number from 0 up to `below`, the same sequence for the same seed (mulberry32). */
type Random = (below: number) => number;

function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const QUALITY = 'fixtures/quality';
const SENTENCES = readdirSync(QUALITY)
  .filter((name) => name.endsWith('.txt') && name !== 'known-failures.txt')
  .flatMap((name) => readFileSync(`${QUALITY}/${name}`, 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What a half-space of a fixture has become: it was lost, is a space, another character, or still there. */
const HALF_SPACES = ['', '', ' ', '\u00ac', '\u200c'];

const HOSTILE_TEXTS = [
  '\u0640'.repeat(3000),
  'می '.repeat(1500),
  '<a '.repeat(1000),
  '`'.repeat(2001),
  '\ud800 تنها',
  '\u0000\u0007\ufffe',
  '\u202e\u2066وارونه\u2069',
  'سطر\u2028سطر\u0085سطر',
  '۹'.repeat(1000),
  'كتاب\u0301'.repeat(500),
];

interface Page {
  id: number;
  url: string;
  title: string;
  body: string;
}

/** A page of fixture sentences, damaged as scraping does. */
function createPage(id: number, random: Random, sentences: number): Page {
  const sentence = (): string => {
    const line = SENTENCES[random(SENTENCES.length)] as string;
    return line.replace(/¦~?|~/g, () => HALF_SPACES[random(HALF_SPACES.length)] as string).replaceAll('_', ' ');
  };
  const title = sentence();
  const date = `${1 + random(29)} دی ${1390 + random(15)} - ${random(26)}:${10 + random(50)}`;
  const paragraphs = Array.from({ length: sentences }, sentence);
  const body = [`کد خبر: ${id}`, `تاریخ انتشار: ${date}`, '', title, '', ...paragraphs].join('\n');
  return { id, url: `https://nemoone.ir/fa/news/${id}`, title, body };
}

type Kind = (page: Page, random: Random) => string | Buffer;

const json = (page: object): string => JSON.stringify(page);

/** What a crawl has among its records, beside good ones; each still holds its number. */
const ODD_KINDS: readonly Kind[] = [
  // Bad records.
  (page) => json(page).slice(0, -7),
  (page) => json([page]),
  (page) => json({ ...page, title: null }),
  (page) => json({ ...page, body: undefined }),
  (page) => json({ ...page, body: { html: page.body } }),
  (page) => Buffer.concat([Buffer.from(`{"id":${page.id},"title":"`), Buffer.from([0xd3, 0xe1]), Buffer.from('"}')]),
  (page) => `${json(page)}\r${json(page)}`,
  // Good ones that engines may stumble over.
  (page, random) => json({ ...page, body: page.body + HOSTILE_TEXTS[random(HOSTILE_TEXTS.length)] }),
  (page, random) => json({ ...page, title: HOSTILE_TEXTS[random(HOSTILE_TEXTS.length)] }),
  (page) => `\ufeff${json(page)}`,
  (page) => json(page).replace(',', ',\r \t'),
  (page) => `${json(page)}\r`,
  (page) => json({ ...page, article: 'کهنه', _stats: [1], __proto__: null, '': 0 }),
  (page) => json({ ...page, deep: 0 }).replace('"deep":0', `"deep":${'['.repeat(1500)}${']'.repeat(1500)}`),
  (page) => json({ ...page, long: 0 }).replace('"long":0', `"long":1${'0'.repeat(1500)}`),
  (page) => json(page).replace('{', '{"title":"دوباره",'),
];

const TOO_LONG = 4 * 1024 * 1024;
const ODD_ONE_IN = 12;
const BLANK_ONE_IN = 500;
/** One in so many records has 180 KB, one in ten times as many is longer than is allowed. */
const GIANT_ONE_IN = 2000;

/** The lines of a data set, one after the other: the same for the same seed. */
export function* createRecords(count: number, seed: number): Generator<string | Buffer> {
  const random = createRandom(seed);
  for (let id = 0; id < count; id++) {
    const page = createPage(id, random, 1 + random(3));
    if (id % (10 * GIANT_ONE_IN) === GIANT_ONE_IN / 2) yield json({ ...page, body: page.body.padEnd(TOO_LONG, ' ') });
    else if (id % GIANT_ONE_IN === 7) yield json(createPage(id, random, 2500));
    else if (random(BLANK_ONE_IN) === 0) yield ' ';
    else if (random(ODD_ONE_IN) === 0) yield (ODD_KINDS[random(ODD_KINDS.length)] as Kind)(page, random);
    else yield json(page);
  }
}
