import { readFileSync } from 'node:fs';
import retextLatin from 'retext-latin';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import type { NormalizeOptions } from '../src/api/types.js';
import { normalize, normalizeWithEdits } from '../src/index.js';
import { ruleDocsUrl } from '../src/retext/rule-docs.js';
import { retextMatn } from '../src/retext.js';
import { RULES } from '../src/rules/rules.js';

/** A retext pipeline that gives the text back. */
function check(value: string, options?: NormalizeOptions): VFile {
  const file = new VFile({ path: 'خبر.txt', value });
  const pipeline = unified()
    .use(retextLatin)
    .use(retextMatn, options)
    .use(function () {
      this.compiler = (_tree, { value: text }) => String(text);
    });
  return pipeline.processSync(file);
}

const TEXT = 'همکاریها ادامه می یابد .\r\nكتاب خوب است.\n';

/** What a fixer does: puts what was expected in each place, from the last to the first. */
function fix({ messages }: VFile, text: string): string {
  return messages.toReversed().reduce((fixed, { place, expected }) => {
    if (!place || !('start' in place)) throw new Error('a message without a place');
    return fixed.slice(0, place.start.offset) + expected?.[0] + fixed.slice(place.end.offset);
  }, text);
}

describe('retextMatn', () => {
  it('says what is wrong, where, why, and what would be right', () => {
    const [lost, space] = check(TEXT).messages;
    expect(lost).toMatchObject({
      reason: 'Unexpected `همکاریها`, expected `همکاری¦ها`',
      source: 'matn',
      ruleId: 'zwnj/lost',
      fatal: false,
      line: 1,
      column: 7,
      place: { start: { line: 1, column: 7, offset: 6 }, end: { line: 1, column: 7, offset: 6 } },
      actual: '',
      expected: ['\u200c'],
      url: 'docs/rules.md#zwnj-lost',
      rules: ['zwnj/lost'],
      confidence: normalizeWithEdits(TEXT).edits[0]?.confidence,
    });
    expect(lost?.note).toBe(`zwnj/lost: ${RULES.find(({ name }) => name === 'zwnj/lost')?.summary.en}`);
    expect(space).toMatchObject({ reason: 'Unexpected `می یابد`, expected `می¦یابد`', actual: ' ', expected: ['\u200c'] });
  });

  it('counts lines and columns as editors do', () => {
    const places = check(`${TEXT}\r\nعلي\rيك`).messages.map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual(['1:7', '1:18', '1:23', '2:1', '4:3', '5:1', '5:2']);
  });

  it('leaves the text alone; its messages lead to what normalize gives', () => {
    for (const text of [TEXT, readFileSync('fixtures/articles/kayhan-232810.txt', 'utf8')]) {
      const file = check(text);
      expect(String(file)).toBe(text);
      expect(fix(file, text)).toBe(normalize(text));
    }
  });

  it('has nothing to say of text that is right, and of what is protected', () => {
    expect(check('کتاب\u200cها را می\u200cخواند.').messages).toEqual([]);
    expect(check('کد `كتاب` و http://a.ir/كتاب و #كتاب').messages).toEqual([]);
    expect(check('').messages).toEqual([]);
  });

  it('takes the options of normalize, and refuses others', () => {
    expect(check(TEXT, { zwnj: 'keep' }).messages.map(({ ruleId }) => ruleId)).toEqual([
      'punctuation/space-before-mark',
      'characters/arabic-kaf',
    ]);
    expect(() => check(TEXT, { digit: 'latin' } as never)).toThrow(/^options: expected zwnj, .*, got 'digit' \(did you mean 'digits'\?\)$/);
  });

  it('shows what cannot be seen', () => {
    expect(check('نامه\u00ad را').messages[0]?.reason).toBe('Unexpected `نامه\\u00ad`, expected `نامه`');
  });

  it('is read by vfile-reporter', () => {
    const report = reporter(check(TEXT), { color: false });
    expect(report).toContain('خبر.txt');
    expect(report).toMatch(/1:7-1:7\s+warning Unexpected `همکاریها`, expected `همکاری¦ها`\s+zwnj\/lost\s+matn/);
    expect(report).toContain('4 warnings');
  });

  it('leaves alone what the tree keeps as source, and reports everywhere where the tree has no places', () => {
    const text = 'كتاب كتاب';
    const place = (start: number, end: number) => ({
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    });
    const leaves = [
      { type: 'TextNode', position: place(0, 5) },
      { type: 'SourceNode', position: place(5, 9) },
    ];
    const messages = (tree: Parameters<ReturnType<typeof retextMatn>>[0]) => {
      const file = new VFile(text);
      retextMatn()(tree, file);
      return file.messages.map(({ column }) => column);
    };
    expect(messages({ type: 'RootNode', children: leaves, position: place(0, 9) })).toEqual([1]);
    expect(messages({ type: 'RootNode', children: leaves.slice(1), position: place(0, 9) })).toEqual([]);
    expect(messages({ type: 'RootNode', children: [{ type: 'TextNode' }] })).toEqual([1, 6]);
  });
});

describe('The page of the rules', () => {
  const page = readFileSync('docs/rules.md', 'utf8');

  it('has the anchor that messages link to, for every rule', () => {
    expect(RULES.map(({ name }) => ruleDocsUrl(name)).filter((url) => !page.includes(`<a id="${url.split('#')[1]}"></a>`))).toEqual([]);
  });
});
