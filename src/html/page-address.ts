import { readArticleOptions } from '../article/options.js';
import { toAsciiDigits } from '../persian/digits.js';

/** Returns the bare host of an absolute address; `null` for any other text. */
export function hostOf(address: string): string | null {
  try {
    return readArticleOptions({ url: address }).site;
  } catch {
    return null;
  }
}

/** `/fa/news/232810/…`, `/news/232810-…`, `/tiny/news-232810`, `/232810.html` */
const NUMBER_IN_PATH = /^(?:news-)?(\d{4,})(?:$|[-.])/;
/** Years of both calendars: `/1404/04/21/`. */
const YEAR = /^(?:1[34]|19|20)\d\d$/;
const NUMBER_IN_QUERY = /[?&](?:id|nid|newsid|news_id)=(\d{2,})/i;

/** Returns the number of an article in an address: the longest; of several the last. */
export function codeInAddress(address: string): string | null {
  const [path = '', query = ''] = splitOnce(toAsciiDigits(address), '?');
  const numbers = path.split('/').flatMap((segment) => NUMBER_IN_PATH.exec(segment)?.[1] ?? []);
  const codes = numbers.filter((number) => !YEAR.test(number));
  const longest = codes.reduce<string | null>((best, code) => (best && best.length > code.length ? best : code), null);
  return longest ?? NUMBER_IN_QUERY.exec(`?${query}`)?.[1] ?? null;
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
