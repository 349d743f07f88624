/** The text between tags, with the offset in the HTML of each of its characters. */
export interface HtmlText {
  text: string;
  /** One entry more than the text has code units: the last is the length of the HTML. */
  offsets: Uint32Array;
}

const NAME = /^<\/?([a-z][a-z0-9]*)/i;
const LONGEST_NAME = 12;
const INLINE = new Set('a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '));

/** Removes the tags: «می <b>رود</b>» is «می رود». Only inline elements join texts; all others stand on separate lines. */
export function readHtmlText(html: string): HtmlText {
  const parts: string[] = [];
  const offsets = new Uint32Array(html.length + 1);
  let length = 0;
  const add = (part: string, from: number): void => {
    for (let at = 0; at < part.length; at++) offsets[length + at] = from + at;
    parts.push(part);
    length += part.length;
  };
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    add(html.slice(at, open), at);
    const name = NAME.exec(html.slice(open, open + LONGEST_NAME))?.[1]?.toLowerCase();
    const close = name === undefined ? -1 : html.indexOf('>', open);
    if (name === undefined) add('<', open);
    else if (!INLINE.has(name)) add('\n', open);
    // A tag without an end holds the rest of the text.
    at = name === undefined ? open + 1 : close < 0 ? html.length : close + 1;
  }
  add(html.slice(at), at);
  offsets[length] = html.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}
