import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type NormalizeOptions, normalize, normalizeWithEdits } from '../src/index.js';
import { normalizeStream } from '../src/stream.js';
import { collect, cut, readable } from './stream/support.js';
import { tagsOf } from './support/html-outline.js';
import { markupAndCode, markupText } from './support/markup-text.js';
import { runs } from './support/runs.js';
import { visible } from './support/visible.js';

const RUNS = runs(1000);

const options = fc.constantFrom<NormalizeOptions>(
  { model: null },
  { model: null },
  { model: null, digits: 'latin' },
  { model: null, digits: 'persian', quotes: 'guillemets' },
  { model: null, zwnj: 'clean' },
  { model: null, zwnj: 'keep' },
  { model: null, zwnjAfterNonJoiner: 'remove' },
);

/** Each reference of a text that HTML decodes. `&zwnj;` between two letters may become the half-space that it stands for. */
function referencesOf(text: string): string[] {
  const found = text.match(/&[#A-Za-z][A-Za-z\d#]*;?/g) ?? [];
  return found.filter((written) => {
    const [node] = parseFragment(written).childNodes;
    return written !== '&zwnj;' && node !== undefined && 'value' in node && node.value !== written;
  });
}

interface MarkdownNode {
  type: string;
  url?: string;
  children?: MarkdownNode[];
}

/** The targets of links, images and definitions in markdown, except words of Persian: «[مجری]: سلام» is a line of an interview. */
function targetsOf(text: string): string[] {
  const targets: string[] = [];
  const visit = ({ url, children }: MarkdownNode): void => {
    if (url && /^[!-~]/.test(url)) targets.push(url);
    children?.forEach(visit);
  };
  visit(fromMarkdown(text) as MarkdownNode);
  return targets;
}

it.each([
  'سلام <scr\u200eipt>',
  '<\u200cimg src=x>',
  '[x](java\u200fscript:x)',
  '<a href="java\u200escript:x">',
  '<a title="<b" href="java\u200escript:x">',
  'ب &l\u200ct;',
  'ب &#\u200e60;',
  '<\u200e!-- x -->',
  '<!-- -\u200c-> --\u200e>',
  '`\u200e``',
  '<img\u00a0src=x>',
])('%j stays as it is', (text) => {
  expect(visible(normalize(text))).toBe(visible(text));
});

it('in prose, invisible characters beside < and & are removed', () => {
  expect(visible(normalize('۵ <\u200f ۷ و A &\u200e B و \u200f<\u200e ب'))).toBe('۵ < ۷ و A & B و < ب');
});

describe('For every text', () => {
  it('no tag comes out that did not go in, with the same attributes', () => {
    fc.assert(
      fc.property(markupText, options, (text, chosen) => {
        const normalized = normalize(text, chosen);
        const tags = (html: string) => visible(tagsOf(parseFragment(html, { sourceCodeLocationInfo: true })).join('\n'));
        expect(tags(normalized), visible(normalized)).toBe(tags(text));
      }),
      RUNS,
    );
  });

  it('no reference comes out that did not go in', () => {
    fc.assert(
      fc.property(markupAndCode, options, (text, chosen) => {
        expect(referencesOf(normalize(text, chosen))).toEqual(referencesOf(text));
      }),
      RUNS,
    );
  });

  it('no target of a link comes out that did not go in', () => {
    fc.assert(
      fc.property(markupAndCode, options, (text, chosen) => {
        const normalized = normalize(text, chosen);
        if (normalized === text) return;
        const before = new Set(targetsOf(text));
        const others = targetsOf(normalized).filter((target) => !before.has(target));
        // Which lines are a paragraph is markdown's to say: a definition may stand in one that a blank line would end.
        const ofLines = new Set(others.length === 0 ? [] : text.split('\n').flatMap(targetsOf));
        const made = others.filter((target) => !ofLines.has(target));
        expect(made.map(visible), visible(normalized)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a stream gives what one call gives', async () => {
    const cuts = fc.array(fc.nat(), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(markupAndCode, cuts, async (text, at) => {
        const streamed = await collect(readable(cut(text, at)).pipeThrough(normalizeStream({ model: null })));
        expect(visible(streamed)).toBe(visible(normalize(text, { model: null })));
      }),
      RUNS,
    );
  });

  it('a second call changes nothing, and both doors agree', () => {
    fc.assert(
      fc.property(markupAndCode, options, (text, chosen) => {
        const once = normalize(text, chosen);
        expect(visible(normalize(once, chosen))).toBe(visible(once));
        expect(visible(normalizeWithEdits(text, chosen).text)).toBe(visible(once));
      }),
      RUNS,
    );
  });
});
