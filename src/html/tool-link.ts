import { readPageLines } from '../article/page-lines.js';
import { textKey } from '../article/text-key.js';
import { lazy } from '../core/lazy.js';
import { toAsciiDigits } from '../persian/digits.js';
import type { PageIndex } from './index-elements.js';
import { leadsToStory, pathParts } from './link-address.js';
import { codeInAddress, hostOf } from './page-address.js';
import { attribute } from './parser.js';
import { TOOL_PARTS, TOOL_PHRASES } from './tool-words.js';

/** Hosts and codes of a page's own addresses. */
interface OwnAddress {
  hosts: ReadonlySet<string>;
  codes: ReadonlySet<string>;
}

const phrases = /* @__PURE__ */ lazy(() => TOOL_PHRASES.map(textKey));
const PART_MARK = /[-_.]/;
/** Codes of stories in addresses; shorter numbers are days and pages. */
const CODE = /(?<!\d)\d{4,}(?!\d)/g;
const ABSOLUTE = /^(?:https?:)?\/\//i;
const MOST_LINKS = 300;

/** True if a link leads to another story: not to a tool of this page (print, report, comments), to this page by its code, or to another host. */
export function isStoryLink(address: string, text: string, index: PageIndex): boolean {
  const trimmed = toAsciiDigits(address.trim());
  if (!leadsToStory(trimmed) || trimmed.includes('#') || isToolAddress(trimmed) || isOtherHost(trimmed, index)) return false;
  return !isToolText(text) && !hasOwnCode(trimmed, index);
}

/** True for words that speak of the page itself or to its readers, and for the name of a person. */
export function isToolText(text: string): boolean {
  const key = textKey(text);
  if (phrases().some((phrase) => key.includes(phrase))) return true;
  return readPageLines(text).every(({ kind }) => kind !== 'text');
}

function isToolAddress(address: string): boolean {
  return pathParts(address).some((part) => {
    const words = part.split(PART_MARK);
    // «report-on-the-flood» is the title of a story.
    return TOOL_PARTS.has(part) || (words.length === 2 && TOOL_PARTS.has(words[0] as string));
  });
}

function isOtherHost(address: string, index: PageIndex): boolean {
  if (!ABSOLUTE.test(address)) return false;
  const { hosts } = ownAddress(index);
  const host = hostOf(address);
  const isOwn = (own: string): boolean => own === host || own.endsWith(`.${host}`) || (host ?? '').endsWith(`.${own}`);
  return host === null || (hosts.size > 0 && ![...hosts].some(isOwn));
}

function hasOwnCode(address: string, index: PageIndex): boolean {
  const { codes } = ownAddress(index);
  return codes.size > 0 && (address.match(CODE) ?? []).some((number) => codes.has(number));
}

const known: WeakMap<PageIndex, OwnAddress> = new WeakMap();

function ownAddress(index: PageIndex): OwnAddress {
  const found = known.get(index) ?? readOwnAddress(index);
  known.set(index, found);
  return found;
}

/** Reads the canonical address; the host of a page without one is the one that most of its links have, if it is not alone. */
function readOwnAddress({ head, links }: PageIndex): OwnAddress {
  const addresses = head.flatMap((element) => {
    if (attribute(element, 'rel')?.toLowerCase() === 'canonical') return attribute(element, 'href') ?? [];
    return attribute(element, 'property') === 'og:url' ? (attribute(element, 'content') ?? []) : [];
  });
  const hosts = new Set(addresses.flatMap((address) => hostOf(address) ?? []));
  if (hosts.size === 0) {
    const counts = new Map<string, number>();
    for (const link of links.slice(0, MOST_LINKS)) {
      const address = attribute(link, 'href') ?? '';
      const host = ABSOLUTE.test(address) ? hostOf(address) : null;
      if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    let most = 0;
    for (const count of counts.values()) most = Math.max(most, count);
    for (const [host, count] of counts) if (count === most) hosts.add(host);
  }
  return { hosts, codes: new Set(addresses.flatMap((address) => codeInAddress(address) ?? [])) };
}
