import fc from 'fast-check';

const HIDDEN = [
  '\u200c',
  '\u200e',
  '\u200f',
  '\u200d',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\u200b',
  '\u202b',
  '\u00a0',
  '\u3000',
  '\u0640',
  '\ufe8d',
];

/** Markup, whole and in parts. */
const MARKUP = [
  ...['<img src=x onerror=alert(1)>', '<a href="javascript:x">', '</a>', '<b>', '</b>', '<script>', '</script>', '<br/>', '<x-y z>'],
  ...['<a title="<b" href=x>', "<a title='>' href=y>", '<a\nhref="x">', '<!-- x -->', '<!--', '-->', '--!>', '<!DOCTYPE html>', '<?php ?>'],
  ...['&lt;', '&lt', '&#60;', '&#x3c;', '&#۶۰', '&amp;', '&notin;', '&copy', '&zwnj;', '&nbsp;', '&T', '&'],
  ...['[x](javascript:x)', '[متن](https://a.ir/x_(y))', '![x](y)', '[x]: https://a.ir', '[x]: javascript:x', '[x]', '<https://a.ir>'],
  ...['https://a.ir/x', 'javascript:x', 'mailto:a@b.ir', '\\', '\\[', '\\<', '](', ']:', '<', '</', '<!', '='],
];
/** Markdown's code, in which matn reads no tags. */
const CODE = ['`x`', '`', '``', '```', '~~~', '\n```\n', '`<b>`', '`[x](y)'];
const TEXT = [
  'كتاب ها',
  'مي رود',
  'می',
  'رود',
  ' ',
  ' ',
  ' ',
  '\n',
  '،',
  ' ,',
  '.',
  ' .',
  ':',
  ' :',
  '"',
  '«',
  '»',
  '۶',
  '6',
  '(',
  ')',
  'x',
  ';',
  ' ;',
  '?',
];

const HIDDEN_PLACE = fc.tuple(fc.nat(), fc.constantFrom(...HIDDEN));

/** A tag ends at a blank line, which HTML does not know: see docs/security.md. */
const withoutBlankLines = (text: string): string => text.replace(/\n[^!-~\u0621-\u063a\u0641-\u06cc]*(?=\n)/g, '');

function textOf(markup: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...markup) },
    { weight: 3, arbitrary: fc.constantFrom(...TEXT) },
    { weight: 2, arbitrary: fc.constantFrom(...HIDDEN) },
  );
  return fc.tuple(fc.array(piece, { maxLength: 10 }), fc.array(HIDDEN_PLACE, { maxLength: 5 })).map(([pieces, puts]) => {
    const whole = pieces.join('');
    return withoutBlankLines(puts.reduce((text, [at, char]) => insert(text, at % (text.length + 1), char), whole));
  });
}

const insert = (text: string, at: number, char: string): string => text.slice(0, at) + char + text.slice(at);

/** Markup and Persian with invisible characters and odd spaces at any place, also within tags, references and targets. */
export const markupText = textOf(MARKUP);
/** The same with code between. */
export const markupAndCode = textOf([...MARKUP, ...CODE]);
