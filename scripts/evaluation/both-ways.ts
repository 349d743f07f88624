import type { Damage, Gold } from './gold.js';

/** Words and pairs of words («گرامی داشت») that careful writers write with or without a ZWNJ. They are not scored. */
export interface BothWays {
  words: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

export const NOTHING_BOTH_WAYS: BothWays = { words: new Set(), pairs: new Set() };

/** Parses a list of words and pairs of words, one a line. */
export function readBothWays(list: string): BothWays {
  const lines = list.split('\n').filter(Boolean);
  return { words: new Set(lines.filter((line) => !line.includes(' '))), pairs: new Set(lines.filter((line) => line.includes(' '))) };
}

/** Returns the gaps that are not scored. Pairs are scored where every ZWNJ was deleted: there the joined word is damage. */
export function unscoredGaps({ letters, gaps }: Gold, { words, pairs }: BothWays, damage: Damage): Set<number> {
  const out = new Set<number>();
  const endFrom = (from: number, isEnd: (gap: number) => boolean): number => {
    let at = from;
    while (at < gaps.length && !isEnd(at)) at++;
    return at;
  };
  const isWordEnd = (at: number): boolean => gaps[at] === 'space' || gaps[at] === 'other';
  const isPieceEnd = (at: number): boolean => gaps[at] !== 'nothing';
  for (let from = 0; words.size > 0 && from < letters.length; ) {
    const end = endFrom(from, isWordEnd);
    if (words.has(letters.slice(from, end + 1).join(''))) for (let at = from; at < end; at++) out.add(at);
    from = end + 1;
  }
  for (let from = 0; pairs.size > 0 && damage !== 'joined' && from < letters.length; ) {
    const end = endFrom(from, isPieceEnd);
    const second = letters.slice(end + 1, endFrom(end + 1, isPieceEnd) + 1).join('');
    if (gaps[end] !== 'other' && pairs.has(`${letters.slice(from, end + 1).join('')} ${second}`)) out.add(end);
    from = end + 1;
  }
  return out;
}
