import rehypeParse from 'rehype-parse';
import rehypeRetext from 'rehype-retext';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextLatin from 'retext-latin';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import matnPlugin, { retextMatn } from '../src/retext.js';

interface Pipeline {
  parse(file: VFile): object;
  run(tree: object, file: VFile): Promise<object>;
}

const text = () => unified().use(retextLatin).use(retextMatn);

/** What is reported of a file: what stands there, what would, with `¦` for half-spaces; and the file as fixers would leave it. */
async function report(pipeline: Pipeline, value: string): Promise<{ reported: string[]; fixed: string }> {
  const file = new VFile(value);
  await pipeline.run(pipeline.parse(file), file);
  let fixed = value;
  for (const { place, expected, actual } of file.messages.toReversed()) {
    if (!place || !('start' in place)) throw new Error('a message without a place');
    const { start, end } = { start: place.start.offset as number, end: place.end.offset as number };
    expect(value.slice(start, end)).toBe(actual);
    fixed = fixed.slice(0, start) + expected?.[0] + fixed.slice(end);
  }
  return { reported: file.messages.map(({ ruleId }) => `${ruleId}`), fixed: fixed.replaceAll('\u200c', '¦') };
}

const html = (value: string) =>
  report(unified().use(rehypeParse, { fragment: true }).use(rehypeRetext, text()) as unknown as Pipeline, value);
const markdown = (value: string) => report(unified().use(remarkParse).use(remarkRetext, text()) as unknown as Pipeline, value);
const remark = (value: string) => report(unified().use(remarkParse).use(matnPlugin) as unknown as Pipeline, value);

describe('rehype-retext', () => {
  it.each([
    ['<p>این کار می شود .</p>', '<p>این کار می¦شود.</p>'],
    ['<p>این کار می شود .</p><p>كتاب خوب است .</p>', '<p>این کار می¦شود.</p><p>کتاب خوب است.</p>'],
    ['<ul><li>می رود ،</li><li>می آید !</li></ul>', '<ul><li>می¦رود،</li><li>می¦آید!</li></ul>'],
    ['<p>این کار می <b>شود</b> .</p>', '<p>این کار می¦<b>شود</b>.</p>'],
    ['<p>این <a href="/كتاب">كتاب</a> ، خوب است</p>', '<p>این <a href="/كتاب">کتاب</a>، خوب است</p>'],
    ['<p>این کار می<b>شود</b></p>', '<p>این کار می¦<b>شود</b></p>'],
    ['<p>من &amp; تو می رویم .</p>', '<p>من &amp; تو می¦رویم.</p>'],
    ['<p>کتاب&zwnj;ها را می خوانم .</p>', '<p>کتاب&zwnj;ها را می¦خوانم.</p>'],
    ['<h2>خبر : باران</h2>\n<div>كار <code>كتاب</code> می شود</div>', '<h2>خبر: باران</h2>\n<div>کار <code>كتاب</code> می¦شود</div>'],
  ])('%s', async (value, fixed) => {
    expect((await html(value)).fixed).toBe(fixed);
  });

  it.each([
    '<p>این کار می\u200cشود.</p>',
    '<script>كتاب ها</script>',
    '<p title="كتاب">خوب</p>',
    '<pre><code>كتاب ها .</code></pre>',
    '<p>می</p><p>شود</p>',
  ])('has nothing to say of %s', async (value) => {
    expect((await html(value)).reported).toEqual([]);
  });
});

/** Markdown through retext, and as remark reads it: `.remarkrc` may name the plugin itself. */
const MARKDOWN: [string, string][] = [
  ['این کار می شود .\n', 'این کار می¦شود.\n'],
  ['# خبر : باران\n\nكتاب خوب است .\n', '# خبر: باران\n\nکتاب خوب است.\n'],
  ['این کار می **شود** .', 'این کار می¦**شود**.'],
  ['**این کار می شود .** بعد', '**این کار می¦شود.** بعد'],
  ['[این كار می شود .](http://a.ir/كتاب)', '[این کار می¦شود.](http://a.ir/كتاب)'],
  ['> خوب\n> این کار می شود .\n', '> خوب\n> این کار می¦شود.\n'],
  ['* خوب است\n  این کار می شود .\n* می رود !\n', '* خوب است\n  این کار می¦شود.\n* می¦رود!\n'],
  ['من &amp; تو می رویم .', 'من &amp; تو می¦رویم.'],
  ['كار `كتاب` می شود .', 'کار `كتاب` می¦شود.'],
  ['خوب \\* می شود .', 'خوب \\* می¦شود.'],
  ['این **کار** می شود .\n\n`می شود .`\n', 'این **کار** می¦شود.\n\n`می شود .`\n'],
  ['`a` می شود .\n\n`b`', '`a` می¦شود.\n\n`b`'],
  ['می رود\\\nمی آید .', 'می¦رود\\\nمی¦آید.'],
];

describe.each([
  ['remark-retext', markdown],
  ['remark', remark],
] as const)('%s', (_, check) => {
  it.each(MARKDOWN)('%j', async (value, fixed) => {
    expect((await check(value)).fixed).toBe(fixed);
  });

  it.each([
    '```\nكتاب ها .\n```\n',
    '`كتاب ها .`',
    '<div title="كتاب">\n',
    '[a]: /كتاب\n',
    '![](كتاب.png)',
    '    كتاب ها\n',
    'می\n\nشود\n',
  ])('has nothing to say of %j', async (value) => {
    expect((await check(value)).reported).toEqual([]);
  });
});
