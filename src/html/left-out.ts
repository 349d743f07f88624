import type { Span } from '../api/types.js';
import { type HtmlDiagnostic, htmlDiagnostic } from './diagnostics.js';
import type { PageReading } from './page-reading.js';
import { type HtmlElement, type HtmlNode, isText } from './parser.js';

/** Reports boilerplate with more prose than the body: it may have been classified wrongly. */
export function longerProseLeftOut({ index, parts }: PageReading): HtmlDiagnostic[] {
  const { proses, noise } = index;
  const body = parts.body?.element;
  let most = (body && proses.get(body)?.all) ?? 0;
  let found: HtmlElement | null = null;
  for (const element of noise.keys()) {
    const prose = proses.get(element)?.all ?? 0;
    if (prose <= most || (body && holds(element, body))) continue;
    most = prose;
    found = element;
  }
  return found ? [htmlDiagnostic('longer-text-left-out', textSpan(found))] : [];
}

function holds(outer: HtmlElement, inner: HtmlElement): boolean {
  const order = inner.order ?? 0;
  return order >= (outer.order ?? 0) && order <= (outer.last ?? 0);
}

/** Span from the first to the last text in an element, in UTF-16 offsets of the source. */
function textSpan(element: HtmlElement): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) {
      start = Math.min(start, node.segments[0] as number);
      end = Math.max(end, node.segments.at(-1) as number);
    } else for (const child of node.childNodes) waiting.push(child);
  }
  return { start, end };
}
