import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { searchKey } from '../../src/index.js';

/** Runs the examples of docs/search-key.md. */
const page = readFileSync(new URL('../../docs/search-key.md', import.meta.url), 'utf8');

function recipe<Exports>(title: string): Exports {
  const section = page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const code = /```js\n(.*?)```/s.exec(section)?.[1] ?? '';
  const names = [...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  const body = code.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  return new Function('MiniSearch', 'searchKey', `${body}\nreturn { ${names.join(', ')} };`)(MiniSearch, searchKey);
}

const ARTICLES = [
  { id: 1, title: 'کتاب\u200cهای تازه می\u200cرسند', body: 'مسؤولان هیأت\u200cمدیره در اطاق ۲۰۵' },
  { id: 2, title: 'قطار به ایستگاه ميرسد', body: 'گفتگوی تازه' },
  { id: 3, title: 'باران', body: 'در طهران' },
];

describe('the recipe for MiniSearch', () => {
  const { createIndex } = recipe<{ createIndex(fields: string[]): MiniSearch }>('MiniSearch');
  const index = createIndex(['title', 'body']);
  index.addAll(ARTICLES);

  it.each([
    ['کتاب ها', [1]],
    ['كتابهاي', [1]],
    ['کتاب', [1]],
    ['می رسد', [2]],
    ['مي\u200cرسند', [1]],
    ['مسئولان', [1]],
    ['اتاق 205', [1]],
    ['گفت و گوی', [2]],
    ['تهران', [3]],
    ['برف', []],
    ['!', []],
  ])('finds by «%s» the articles %j', (query, ids) => {
    expect(index.search(query).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the recipe for Elasticsearch', () => {
  interface Exports {
    toOperation(index: string, fields: string[]): (document: object) => object[];
    toQuery(text: string, fields: string[]): object;
  }
  const { toOperation, toQuery } = recipe<Exports>('Elasticsearch and OpenSearch');

  it('puts keys beside the fields that a document has', () => {
    expect(toOperation('news', ['title', 'tags', 'lead'])({ id: 7, title: 'کتاب ها', tags: ['طهران', 'خبر'], lead: null })).toEqual([
      { index: { _index: 'news', _id: 7 } },
      { id: 7, title: 'کتاب ها', title_key: 'کتابها', tags: ['طهران', 'خبر'], tags_key: ['تهران', 'خبر'], lead: null },
    ]);
  });

  it('asks for keys', () => {
    expect(toQuery('کتاب\u200cها', ['title'])).toEqual({
      query: { multi_match: { query: 'کتابها', fields: ['title_key'], operator: 'and' } },
    });
  });
});

describe('the recipe for Postgres', () => {
  const { toUpdate } = recipe<{ toUpdate(article: object): { text: string; values: unknown[] } }>('Postgres');

  it('writes the key', () => {
    const { text, values } = toUpdate(ARTICLES[2] as object);
    expect(values).toEqual(['باران در تهران', 3]);
    expect(text.match(/\$\d/g)).toEqual(['$1', '$2']);
  });
});

describe('docs/search-key.md', () => {
  it('shows keys as they are', () => {
    const shown = [...page.matchAll(/^searchKey\('(.*?)'\); *\/\/ '(.*)'$/gm)];
    expect(shown.length).toBe(3);
    for (const [, text, key] of shown) expect(searchKey(text as string)).toBe(key);
  });
});
