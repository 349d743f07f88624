import type { Span } from '../api/types.js';
import { type HtmlDiagnostic, htmlDiagnostic } from './diagnostics.js';
import { isWithin } from './element-order.js';
import type { PageReading } from './page-reading.js';
import { type HtmlElement, type HtmlNode, isTextNode } from './parser.js';

/** Reports boilerplate with more prose than the body: it may have been classified wrongly. */
export function longerProseLeftOut({ index, elements }: PageReading): HtmlDiagnostic[] {
  const { proses, boilerplate } = index;
  const body = elements.body?.element;
  let most = (body && proses.get(body)?.all) ?? 0;
  let found: HtmlElement | null = null;
  for (const element of boilerplate.keys()) {
    const prose = proses.get(element)?.all ?? 0;
    if (prose <= most || (body && isWithin(body, element))) continue;
    most = prose;
    found = element;
  }
  return found ? [htmlDiagnostic('longer-text-left-out', textSpan(found))] : [];
}

/** Span from the first to the last text in an element, in UTF-16 offsets of the source. */
function textSpan(element: HtmlElement): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTextNode(node)) {
      start = Math.min(start, node.segments[0] as number);
      end = Math.max(end, node.segments.at(-1) as number);
    } else for (const child of node.childNodes) waiting.push(child);
  }
  return { start, end };
}
