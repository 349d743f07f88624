import fc from 'fast-check';

const INVISIBLE = ['\u200c', '\u200e', '\u200f', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u200b', '\u202b', '\u00a0', '\u0640'];
const WRITTEN_OUT = ['&zwnj;', '&rlm;', '&lrm;', '&nbsp;', '&shy;', '&#8204;', '&#x200f', '&zwnj', '&nbsp'];
const ELEMENTS = [
  ...['html', 'head', 'body', 'title', 'style', 'script', 'meta', 'base', 'template', 'noscript', 'p', 'div', 'b', 'i', 'a', 'span', 'h1'],
  ...[
    'table',
    'tbody',
    'tr',
    'td',
    'caption',
    'colgroup',
    'col',
    'select',
    'option',
    'optgroup',
    'textarea',
    'pre',
    'ul',
    'li',
    'form',
    'button',
  ],
  ...[
    'svg',
    'math',
    'desc',
    'foreignObject',
    'mi',
    'annotation-xml',
    'frameset',
    'frame',
    'noframes',
    'plaintext',
    'xmp',
    'iframe',
    'br',
    'img',
    'input',
  ],
];
const ATTRIBUTES = [
  '',
  '',
  ' lang=fa',
  ' lang=en',
  ' href="x>y"',
  " title='كتاب < ها'",
  ' src=x onerror=alert(1)',
  ' href="java\u200escript:x"',
];
const WORDS = ['كتاب ها', 'می', 'شود', 'مي رود ,', 'x', '۲', '٣', 'F-35', '&', '<', '>', '"', "'", ';', '#', '!', '/', '=', ']'];
const MARKUP = [
  ...['<!DOCTYPE html>', '<!-- x -->', '<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?php x ?>', '</', '<!'],
  ...['&lt;', '&amp;', '&copy', '&not', 'in;', '&#60', '&#', '&l', 't;', '&notit;', '&AMP', 'zwnj;', 'script:', 'title>', '</title>'],
];

const tag = fc
  .tuple(fc.constantFrom(...ELEMENTS), fc.constantFrom(...ATTRIBUTES), fc.boolean())
  .map(([name, attributes, isEnd]) => (isEnd ? `</${name}>` : `<${name}${attributes}>`));
const invisible = fc.constantFrom(...INVISIBLE, ...WRITTEN_OUT);
const piece = fc.oneof(
  { weight: 4, arbitrary: tag },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: invisible },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\t') },
);

/** Random markup and text, and pages that hold what each insertion mode of a parser asks for. */
const PAGES = [
  '<!DOCTYPE html><html lang=fa><head><title>كتاب ها</title><style>a{}</style></head><body><p>مي رود</p></body></html>',
  '<title>سلام </title><img src=x onerror=alert(1)></title> كتاب',
  '<p>كتاب &lt;b&gt; ها &#60;img src=x&#62; &copy; &notin; ب</p>',
  '<table>كتاب ها<tr><td>مي</td> <td>رود</td></tr></table>',
  '<select><option>كتاب ها<option>مي رود</select><textarea>كتاب </textarea>ب',
  '<svg><title>كتاب ها</title><text>مي <![CDATA[ <b>كتاب]]> رود</text></svg><math><mi>كتاب</mi></math>',
  '<template><tr><td>كتاب ها</td></tr></template><noscript><p>كتاب</p></noscript> ب',
  '<frameset><frame src=x></frameset><noframes>كتاب</noframes>',
  '<b>می</b> <b>شود</b> <i>كتاب</i><!-- x --> ها',
];

type Damage = (page: string) => string;
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(fc.nat(), invisible).map(
    ([at, put]): Damage =>
      (page) =>
        `${page.slice(0, at % (page.length + 1))}${put}${page.slice(at % (page.length + 1))}`,
  ),
  fc.tuple(fc.nat(), fc.nat(3), piece).map(
    ([at, taken, put]): Damage =>
      (page) =>
        `${page.slice(0, at % (page.length + 1))}${put}${page.slice((at % (page.length + 1)) + taken)}`,
  ),
);

const page = fc.oneof(
  fc.constantFrom(...PAGES),
  fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')),
);

/** Pages with invisible characters and references to them at any place, also within tags and references. */
export const damagedPage = fc
  .tuple(page, fc.array(damage, { maxLength: 5 }))
  .map(([whole, damages]) => damages.reduce((text, apply) => apply(text), whole));
