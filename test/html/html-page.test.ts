import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HTML_DIAGNOSTIC_MESSAGES } from '../../src/html/diagnostics.js';
import { TEMPLATE_ROWS } from '../../src/html/templates.js';
import { normalizeHtml } from '../../src/html.js';
import { htmlFixtures } from './html-fixtures.js';

/** The examples of docs/html.md agree with the code. */
const page = readFileSync(new URL('../../docs/html.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));
const cells = (row: string) => row.slice(2, -2).split(' | ');
const inCode = (text: string) => [...text.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);

describe('docs/html.md', () => {
  it('lists every name of the templates, in their order', () => {
    const table = page.split('| family | role |')[1]?.split('\n\n')[0]?.split('\n').slice(2, -1) ?? [];
    const listed = table.map(cells).map(([family = '', role, names = '']) => ({ family: inCode(family)[0], role, names: inCode(names) }));
    expect(listed).toEqual(TEMPLATE_ROWS);
  });

  it('lists every diagnostic', () => {
    const listed = rows.map(cells).filter(([code = '']) => (inCode(code)[0] ?? '') in HTML_DIAGNOSTIC_MESSAGES);
    expect(Object.fromEntries(listed.map(([code = '', message]) => [inCode(code)[0], message]))).toEqual(HTML_DIAGNOSTIC_MESSAGES);
  });

  it('names every kind of rule that the fixtures name', () => {
    const named = rows.flatMap((row) => inCode(row)).flatMap((name) => /^([a-z-]+)\//.exec(name)?.[1] ?? []);
    for (const { rules } of htmlFixtures()) for (const rule of Object.values(rules).flat()) expect(named).toContain(rule.split('/')[0]);
  });

  it('shows what normalizeHtml does', () => {
    const [, before = '', after = ''] = /normalizeHtml\('(.*)'\);\n\/\/ '(.*)'/.exec(page) ?? [];
    expect(normalizeHtml(before)).toBe(after.replaceAll('\\u200c', '\u200c'));
  });
});
