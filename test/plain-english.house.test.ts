import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commentsOf, lineOf } from './support/syntax.js';

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
function linesOfComments(file: string): Sentence[] {
  const text = readFileSync(file, 'utf8');
  const found = commentsOf(file, text).flatMap(({ start, end }) => {
    const first = lineOf(text, start);
    return text
      .slice(start, end)
      .split('\n')
      .map((line, i) => ({ line: first + i, text: line.replace(/^\s*(?:\/\*\*?|\/\/|\*\/?)\s?|\s*\*\/$/g, '') }));
  });
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

/** All phrases at once: most lines hold none. */
const ANY = new RegExp(PHRASES.map(([phrase]) => `(?:${phrase.source})`).join('|'), 'i');

function findPhrases(file: string): string[] {
  return (file.endsWith('.md') ? proseOf(file) : linesOfComments(file)).flatMap(({ line, text }) => {
    const left = bare(text);
    if (!ANY.test(left)) return [];
    return PHRASES.filter(([phrase]) => phrase.test(left)).map(
      ([phrase, instead]) => `${file}:${line}: ${phrase.exec(left)?.[0].trim()} → ${instead}`,
    );
  });
}

it.each(FOLDERS)('%s is in plain English', (folder) => {
  const own = files.filter((file) => file.startsWith(join(folder, '/')));
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap(findPhrases)).toEqual([]);
});
