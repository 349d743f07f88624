import { runInThisContext } from 'node:vm';
import { expect } from 'vitest';
import * as data from '../../src/data.js';
import * as lexicon from '../../src/data-lexicon.js';
import * as html from '../../src/html.js';
import * as matn from '../../src/index.js';
import * as lemma from '../../src/lemma.js';
import * as light from '../../src/light.js';
import * as model from '../../src/model.js';
import * as retext from '../../src/retext.js';
import * as stream from '../../src/stream.js';
import { statementsOf } from '../support/syntax.js';

/** What users import, by the names that they import it by. */
export const ENTRY_POINTS: Record<string, object> = {
  matn,
  'matn/data': data,
  'matn/data/lexicon': lexicon,
  'matn/html': html,
  'matn/light': light,
  'matn/lemma': lemma,
  'matn/stream': stream,
  'matn/model': model,
  'matn/retext': retext,
};

/** An expression of a page, what it gave, and what the comment behind it says. */
export interface Example {
  expression: string;
  actual: unknown;
  expected: unknown;
}

/** How the comment begins that says what an expression gives. */
const VALUE = /^\[*(?:['\]\d-]|\{ \w+:|(?:true|false|null|undefined)$)/;

/**
 * Runs a block as it stands, with its own imports and the names of `given`. `expression; // 'value'` is an example, and so is an expression with
 * the value in comments on the next lines. In a comment `¦` is a half-space, and `0.99…` a number that begins so.
 */
export async function runBlock(code: string, given: Record<string, unknown>): Promise<Example[]> {
  const examples: Example[] = [];
  const scope = { ...given, examples, entryPoints: ENTRY_POINTS, beginsWith };
  const run = runInThisContext(`(async ({ ${Object.keys(scope).join(', ')} }) => {{\n${programOf(code)}\n}})`);
  await run(scope);
  return examples;
}

/** 0.99… lies between 0.99 and 1. */
function beginsWith(digits: string): unknown {
  const unit = 10 ** -(digits.length - digits.indexOf('.') - 1);
  return expect.toSatisfy((number: number) => number >= Number(digits) && number < Number(digits) + unit);
}

function programOf(code: string): string {
  const statements = statementsOf('block.ts', code);
  return statements
    .map((statement, index) => {
      const text = code.slice(statement.start, statement.end);
      if (statement.type === 'ImportDeclaration') return text.replace(/^import (.*) from ('.*');$/, 'const $1 = entryPoints[$2];');
      const value = statement.type === 'ExpressionStatement' && valueIn(code.slice(statement.end, statements[index + 1]?.start));
      if (!value) return text;
      const expression = text.replace(/;$/, '');
      return `examples.push({ expression: ${JSON.stringify(expression)}, actual: (await ${expression}), expected: ${value} });`;
    })
    .join('\n');
}

/** The value that the comments behind an expression show, as code. */
function valueIn(trivia: string): string | null {
  const [behind = ''] = trivia.split(/\n\s*\n/);
  const comment = [...behind.matchAll(/\/\/ (.*)/g)].map(([, line]) => line).join(' ');
  return VALUE.test(comment) ? codeOf(comment) : null;
}

/** A value as the pages show it, as code. */
function codeOf(shown: string): string {
  return shown.replaceAll('¦', '\\u200c').replace(/(\d\.\d+)…/g, "beginsWith('$1')");
}

/** The value that a cell of a table shows: `{ off: ['characters/kashida'] }`. */
export function shownValue(shown: string): unknown {
  return runInThisContext(`(${codeOf(shown)})`);
}
