import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/index.js';
import { inflectionKey, isStopWord } from '../../src/lemma.js';

/** Runs the examples of docs/lemmas.md. */
const page = readFileSync(new URL('../../docs/lemmas.md', import.meta.url), 'utf8');

function recipe<Exports>(title: string): Exports {
  const section = page.split(new RegExp(`\\n###? ${title}\\n`))[1]?.split(/\n##/)[0] ?? '';
  const code = /```js\n(.*?)```/s.exec(section)?.[1] ?? '';
  const names = [...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
  const body = code.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  const run = new Function('MiniSearch', 'inflectionKey', 'isStopWord', 'normalize', `${body}\nreturn { ${names.join(', ')} };`);
  return run(MiniSearch, inflectionKey, isStopWord, normalize);
}

const ARTICLES = [
  { id: 1, title: 'کتاب\u200cهای تازهٔ نویسندگان' },
  { id: 2, title: 'قطارها به ایستگاه می\u200cرسند' },
  { id: 3, title: 'قوانین دولتی' },
];

it.each([
  ['كتاب', [1]],
  ['نویسنده', [1]],
  ['رسیدن قطار', [2]],
  ['قانون', [3]],
  ['دولت', []],
  ['به', []],
])('the recipe for MiniSearch finds by «%s» the articles %j', (query, ids) => {
  const { createIndex } = recipe<{ createIndex(fields: string[]): MiniSearch }>('MiniSearch');
  const index = createIndex(['title']);
  index.addAll(ARTICLES);
  expect(index.search(query).map(({ id }) => id)).toEqual(ids);
});

describe('the recipes for databases', () => {
  it('put keys beside the fields, and ask for keys', () => {
    const { withKeys, toQuery } =
      recipe<Record<'withKeys' | 'toQuery', (given: unknown, fields: string[]) => object>>('Elasticsearch and OpenSearch');
    expect(withKeys({ id: 7, title: 'کتاب ها', lead: null }, ['title', 'lead'])).toEqual({
      id: 7,
      title: 'کتاب ها',
      title_key: 'کتاب',
      lead: null,
    });
    expect(toQuery('می\u200cرسند', ['title'])).toEqual({
      query: { multi_match: { query: 'رسیدن', fields: ['title_key'], operator: 'and' } },
    });
  });

  it('write a key with parameters', () => {
    const { toUpdate } = recipe<{ toUpdate(article: object): { values: unknown[] } }>('Postgres');
    expect(toUpdate({ id: 1, title: 'قطارها', body: 'رفتند' }).values).toEqual(['قطار رفتن', 1]);
  });
});

it('the recipe for sorting has the order of the alphabet, whatever keyboard a text was typed on', () => {
  const { sortPersian } = recipe<{ sortPersian(texts: string[]): string[] }>('Sorting');
  expect(Intl.Collator.supportedLocalesOf('fa')).toEqual(['fa']);
  expect(sortPersian(['گل', 'لب', 'ژاله', 'سیب', 'چای', 'حرف', 'پا', 'تا', 'هوا', 'وام', 'كار', 'کاج'])).toEqual([
    ...['پا', 'تا', 'چای', 'حرف', 'ژاله', 'سیب', 'کاج', 'كار', 'گل', 'لب', 'وام', 'هوا'],
  ]);
});
