const SEPARATOR = /[^A-Za-z\d]+/;
const LETTERS = /^[A-Za-z]+$/;
const CAMEL_PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** In letters: «kQzWad» is a hash, since no class has a shorter word among others. */
const SHORTEST_PART = 2;

/** The part after these is the hash of a style: `css-ad`, `sc-poll`, `svelte-ads`. */
const HASH_PREFIXES: ReadonlySet<string> = new Set(['css', 'emotion', 'jss', 'sc', 'svelte']);

/**
 * Splits classes and ids into lower-case words. A part that mixes letters and digits is a hash and yields no words.
 *
 * @example
 * classWords('relatedNews ads_box css-1ad9k2'); // ['related', 'news', 'ads', 'box', 'css']
 */
export function classWords(names: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const part of names.split(SEPARATOR)) {
    if (LETTERS.test(part) && !HASH_PREFIXES.has(before)) for (const word of camelWords(part)) words.push(word);
    before = part;
  }
  return words;
}

function camelWords(part: string): string[] {
  const words = part.match(CAMEL_PART) ?? [];
  if (words.length > 1 && words.some(({ length }) => length < SHORTEST_PART)) return [];
  return words.map((word) => word.toLowerCase());
}
