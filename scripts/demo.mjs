/** `npm run demo`: parses the article that the project started from, and lists its edits by rule. */
import { readFileSync } from 'node:fs';
import { normalizeWithEdits, parseArticle } from '../dist/index.js';

const PAGE_FILE = 'fixtures/articles/kayhan-232810.txt';
const EXAMPLES_PER_RULE = 5;
const WORD_BEFORE = /[\p{L}\p{M}\u200c]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}\u200c]*/u;
/** Keeps «before → after» in that order where a terminal writes from right to left. */
const ARROW = '\u200e→\u200e';
/** Visible marks for invisible characters. */
const VISIBLE = new Map([
  ['\u200c', '¦'],
  [' ', '·'],
  ['\u00a0', '⍽'],
  ['\n', '↵'],
]);

const page = readFileSync(new URL(`../${PAGE_FILE}`, import.meta.url), 'utf8');
printArticle(parseArticle(page));
printEdits(normalizeWithEdits(page));

function printArticle({ article, diagnostics }) {
  const { published } = article;
  const rows = [
    ['site', article.site],
    ['code', article.code],
    ['published', published && `${published.iso} (${published.calendar}: ${formatDay(published.jalali)}, «${published.text}»)`],
    ['kicker', article.kicker],
    ['headline', article.headline],
    ['lead', article.lead],
    ...article.body.map((paragraph, index) => [`body[${index}]`, paragraph]),
    ...diagnostics.map(({ code, message }) => [code, message]),
  ];
  for (const [name, value] of rows) console.log(`${name}:\n  ${value ?? '(none)'}\n`);
}

function formatDay({ year, month, day }) {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function printEdits({ text, edits, toNormalized }) {
  console.log(`${edits.length} edits in ${PAGE_FILE}, by rule (¦ is a ZWNJ, · a space, ⍽ a no-break space, ↵ a line break):\n`);
  const examplesByRule = new Map();
  for (const edit of edits) {
    const rule = edit.rules.join(' + ');
    examplesByRule.set(rule, [...(examplesByRule.get(rule) ?? []), describe(edit, text, toNormalized)]);
  }
  for (const [rule, examples] of [...examplesByRule].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(examples.length).padStart(4)}  ${rule}`);
    for (const example of [...new Set(examples)].slice(0, EXAMPLES_PER_RULE)) console.log(`        ${example}`);
  }
}

/** Describes an edit by the words around it: «رئیسجمهور → رئیس¦جمهور». */
function describe({ start, end }, text, toNormalized) {
  const from = start - page.slice(0, start).match(WORD_BEFORE)[0].length;
  const to = end + page.slice(end).match(WORD_AFTER)[0].length;
  return `${show(page.slice(from, to))} ${ARROW} ${show(text.slice(toNormalized(from, 'before'), toNormalized(to, 'after')))}`;
}

function show(text) {
  return text.replace(/[\u200c\u00a0 \n]/g, (character) => VISIBLE.get(character)) || '(nothing)';
}
