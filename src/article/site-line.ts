import type { Span } from '../api/types.js';
import { fold } from '../persian/fold.js';
import { hasVerb } from './dated-line-score.js';
import { bareHost } from './options.js';
import { hasSentenceWord } from './person-names.js';

export interface SiteLine {
  host: string;
  span: Span;
  /** The words beside the domain: the name of the site. */
  name: string;
}

const LONGEST_SITE_LINE = 80;
const MOST_WORDS = 7;

/** Fast path, mostly false. */
const HAS_DOMAIN_END = /\.[a-z]{2}/i;

/** `kayhan.ir`, `www.kayhan.ir/`, `https://kayhan.ir` */
const DOMAIN = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?$/i;

/** Reads a line that is a domain, or begins or ends with one: «kayhan.ir», «نمونه نیوز nemoone.ir», «nemoone.ir | نمونه نیوز». */
export function readSiteLine(raw: string, { start, end }: Span): SiteLine | null {
  if (end - start > LONGEST_SITE_LINE) return null;
  const line = raw.slice(start, end);
  if (!HAS_DOMAIN_END.test(line)) return null;
  const words = line.split(/\s+/);
  if (words.length > MOST_WORDS || isTitle(line)) return null;
  return siteWord(words.at(-1), words.slice(0, -1), (word) => end - word.length) ?? siteWord(words[0], words.slice(1), () => start);
}

const HAS_BAR = /\||::|\s[-–—]\s/;

/** True for a title with its site: «باران آمد | nemoone.ir». */
function isTitle(line: string): boolean {
  if (!HAS_BAR.test(line)) return false;
  const { text } = fold(line);
  return hasVerb(text) || hasSentenceWord(text);
}

function siteWord(word: string | undefined, others: string[], startOf: (word: string) => number): SiteLine | null {
  const host = word === undefined ? undefined : DOMAIN.exec(word)?.[1];
  if (word === undefined || host === undefined || others.some((other) => SENTENCE_MARK.test(other))) return null;
  const start = startOf(word) + word.toLowerCase().indexOf(host.toLowerCase());
  return { host: bareHost(host), span: { start, end: start + host.length }, name: others.join(' ') };
}

const SENTENCE_MARK = /[.:؛!؟]/;
