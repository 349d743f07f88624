import type { Dictionary, Word } from './dictionary.js';
import { Before, type Line } from './line.js';

/** A word in its place, linked to its neighbours so that it can be split and joined. */
export interface Link {
  word: Word;
  /** Its letters in the line. */
  from: number;
  to: number;
  /** Is what stands before it a space, or a half-space? */
  isSpaced: boolean;
  before: Link | null;
  behind: Link | null;
  /** Has it become part of another link? */
  isGone: boolean;
}

/** The first link of each chain of a line. */
export function linkWords(line: Line, dictionary: Dictionary): Link[] {
  const chains: Link[] = [];
  let last: Link | null = null;
  for (let i = 0; i < line.count; i++) {
    const kind = line.before[i];
    const to = i + 1 < line.count ? (line.starts[i + 1] as number) : line.length;
    const before: Link | null = kind === Before.other ? null : last;
    const word = dictionary.wordOf(line.words[i] as number);
    const link: Link = { word, from: line.starts[i] as number, to, isSpaced: kind === Before.space, before, behind: null, isGone: false };
    if (before) before.behind = link;
    else chains.push(link);
    last = link;
  }
  return chains;
}

/** The links of all chains as they stand now. */
export function linksOf(chains: readonly Link[]): Link[] {
  const links: Link[] = [];
  for (const first of chains) for (let link: Link | null = first; link; link = link.behind) links.push(link);
  return links;
}

function wordAt({ letters }: Line, from: number, to: number, dictionary: Dictionary): Word {
  return dictionary.wordOf(dictionary.numberOf(letters, from, to));
}

/** Makes two links of one, with a space or a half-space before letter `at` of the line. Gives the second. */
export function splitLink(link: Link, at: number, isSpaced: boolean, line: Line, dictionary: Dictionary): Link {
  const word = wordAt(line, at, link.to, dictionary);
  const second: Link = { word, from: at, to: link.to, isSpaced, before: link, behind: link.behind, isGone: false };
  if (second.behind) second.behind.before = second;
  link.word = wordAt(line, link.from, at, dictionary);
  link.to = at;
  link.behind = second;
  return second;
}

/** Makes one link of two with nothing between them. Gives the first. */
export function mergeLinks(first: Link, second: Link, line: Line, dictionary: Dictionary): Link {
  first.word = wordAt(line, first.from, second.to, dictionary);
  first.to = second.to;
  first.behind = second.behind;
  if (first.behind) first.behind.before = first;
  second.isGone = true;
  return first;
}
