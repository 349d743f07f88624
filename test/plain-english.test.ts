import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/*
 * Comments and docs are written in plain English: verbs first, one idea a sentence. Each row is a phrase of the private language that they
 * once had, and what to write instead.
 */
const PHRASES: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bbehind\b/i, 'after'],
  [/\banew\b/i, 'again'],
  [/\bdear(?:er|est)?\b/i, 'expensive, slow'],
  [/\bso many\b/i, 'the number, or "this many"'],
  [/\bnone of\b/i, 'no … of, not … any'],
  [/\bbut for\b/i, 'except'],
  [/\bnobody\b|\bsomebody\b|\bwhoever\b/i, 'name the caller, the user, the reader; or the passive'],
  [/\b(?:is|are|was|were|be|been) (?:told|asked|heard)\b/i, 'is given, is checked, is first seen'],
  [/\btold apart\b|\btells? apart\b/i, 'distinguishes'],
  [/\blends?\b|\bgives? back\b/i, 'acquires, releases; returns'],
  [/\bknowledge\b/i, 'resources'],
  [/\bforgets?\b|\bforgotten\b|\bremembers?\b/i, 'evicts, clears; caches, keeps'],
  [/\bfurniture\b/i, 'boilerplate'],
  [/\bof interest\b/i, 'name the characters'],
  [/\bare all\b(?= that\b)/i, 'is everything that'],
  [
    /(?:^|[.:;] )(?:What|Who|Whoever) (?:is|are|was|has|have|had|stands?|comes?|goes|makes?|becomes?|may|can|must|does|do|no|a|an|the|people|one)\b/,
    'begin with a verb or a noun: Returns …, The letters that …',
  ],
  [/\bwhat (?:stands?|comes|goes) (?:before|after|between|in|on|beside)\b/i, 'the text before, the next word, …'],
  [/[A-Za-z)]\?(?:$|\s*\*\/|\s[A-Z])/, 'a statement: True if …'],
];

const FOLDERS = ['src', 'scripts', 'bench', 'playground', 'examples', 'docs'];
/** Written by scripts, or in Persian. */
const LEFT_OUT = /generated\/|\.fa\.md$|docs\/(?:api\.txt|comparison\.md|rules\.md|characters\.md)$/;

const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:m?ts|mjs|md)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !LEFT_OUT.test(file) && !file.includes('node_modules'));

interface Sentence {
  line: number;
  text: string;
}

/** The comments of a file, a line each, without the signs that mark them and without examples. */
function commentsOf(file: string): Sentence[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const { text } = source;
  const starts = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    const ranges = [ts.getLeadingCommentRanges(text, node.pos), ts.getTrailingCommentRanges(text, node.end)];
    for (const { pos, end } of ranges.flatMap((range) => range ?? [])) starts.set(pos, end);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  const found: Sentence[] = [];
  for (const [pos, end] of [...starts].sort(([a], [b]) => a - b)) {
    const first = source.getLineAndCharacterOfPosition(pos).line + 1;
    for (const [i, line] of text.slice(pos, end).split('\n').entries()) {
      found.push({ line: first + i, text: line.replace(/^\s*(?:\/\*\*?|\/\/|\*\/?)\s?|\s*\*\/$/g, '') });
    }
  }
  return withoutExamples(found);
}

function withoutExamples(lines: readonly Sentence[]): Sentence[] {
  let isExample = false;
  return lines.flatMap(({ line, text }) => {
    if (/^@example/.test(text)) isExample = true;
    else if (/^@|^$/.test(text)) isExample = false;
    return isExample ? [] : [{ line, text }];
  });
}

/** The prose of a page. */
function proseOf(file: string): Sentence[] {
  let isCode = false;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, i) => {
      if (/^\s*(?:```|~~~)/.test(text)) isCode = !isCode;
      return isCode || /^#/.test(text) ? [] : [{ line: i + 1, text }];
    });
}

const bare = (text: string): string => text.replace(/`[^`]*`|«[^»]*»|\{@link [^}]*\}|\]\([^)]*\)|"[^"]*"|“[^”]*”/g, '…');

it.each(files)('%s is in plain English', (file) => {
  const found = (file.endsWith('.md') ? proseOf(file) : commentsOf(file)).flatMap(({ line, text }) =>
    PHRASES.filter(([phrase]) => phrase.test(bare(text))).map(
      ([phrase, instead]) => `${file}:${line}: ${phrase.exec(bare(text))?.[0].trim()} → ${instead}`,
    ),
  );
  expect(found).toEqual([]);
});
