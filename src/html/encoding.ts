import { kindOf } from '../core/assert.js';
import { isBytes } from '../core/brands.js';
import { textOfUnits } from '../core/text-of-units.js';

/** A page as text, with the encoding of its bytes. */
export interface DecodedHtml {
  readonly html: string;
  /** Name of the encoding in the WHATWG Encoding Standard, in lower case: `'utf-8'`, `'windows-1256'`. */
  readonly encoding: string;
  /** Source of the encoding; `'guess'` if no source names it, and the bytes decided between UTF-8 and Windows-1256. */
  readonly by: 'bom' | 'header' | 'meta' | 'guess';
  /** True if some bytes are not valid in the encoding: they became U+FFFD. */
  readonly damaged: boolean;
}

interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

type DecoderConstructor = new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

const UTF8 = 'utf-8';
/** Encoding of old pages of the region, whatever they declare. */
const WINDOWS_ARABIC = 'windows-1256';

/** Every platform has `TextDecoder`, but the types of ECMAScript do not. */
function decoderOf(label: string, fatal = false): Decoder | null {
  const { TextDecoder } = globalThis as unknown as { TextDecoder: DecoderConstructor };
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  [UTF8, [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** Says what to write where `await response.arrayBuffer()` was given. */
export const bytesMeant = (given: unknown): string => (kindOf(given) === 'ArrayBuffer' ? '; write new Uint8Array(buffer)' : '');

/**
 * Decodes a page as browsers do (HTML Standard, determining the character encoding): by the byte order mark, else the charset of
 * `contentType`, else the first `meta` with a charset. Without any, it is UTF-8 if nearly all bytes fit, else Windows-1256.
 *
 * @param contentType value of the HTTP header of that name, `null` for none
 * @throws TypeError if `bytes` is not a Uint8Array, or `contentType` not a string
 * @example decodeHtml(new Uint8Array([0xd3, 0xe1, 0xc7, 0xe3])) // { html: 'سلام', encoding: 'windows-1256', by: 'guess', damaged: false }
 */
export function decodeHtml(bytes: Uint8Array, contentType?: string | null): DecodedHtml {
  if (!isBytes(bytes)) throw new TypeError(`bytes: expected a Uint8Array, got ${kindOf(bytes)}${bytesMeant(bytes)}`);
  if (contentType != null && typeof contentType !== 'string')
    throw new TypeError(`contentType: expected a string or null, got ${kindOf(contentType)}`);
  const mark = BYTE_ORDER_MARKS.find(([, units]) => units.every((unit, index) => bytes[index] === unit));
  if (mark) return decodeWithLabel(bytes, mark[0], 'bom');
  const header = labelIn(contentType ?? '');
  if (header && decoderOf(header)) return decodeWithLabel(bytes, header, 'header');
  const declared = declaredIn(bytes);
  if (declared && decoderOf(declared)) return decodeWithLabel(bytes, declared, 'meta');
  return decodeWithLabel(bytes, isUtf8(bytes) ? UTF8 : WINDOWS_ARABIC, 'guess');
}

/** Least number of letters outside ASCII for each damaged one. Text in Windows-1256 has more damaged ones, read as UTF-8. */
const FEWEST_FOR_DAMAGED = 10;
const REPLACED = '\ufffd';

/** True if bytes are UTF-8; of a page that was cut or damaged, nearly all are. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isValidIn(bytes, UTF8)) return true;
  const text = (decoderOf(UTF8) as Decoder).decode(bytes);
  let damaged = 0;
  let others = 0;
  for (const character of text) {
    if (character === REPLACED) damaged++;
    else if (character > LAST_ASCII) others++;
  }
  return others >= FEWEST_FOR_DAMAGED * damaged;
}

const LAST_ASCII = '\u007f';

function decodeWithLabel(bytes: Uint8Array, label: string, by: DecodedHtml['by']): DecodedHtml {
  const decoder = decoderOf(label) ?? (decoderOf(UTF8) as Decoder);
  return { html: decoder.decode(bytes), encoding: decoder.encoding, by, damaged: !isValidIn(bytes, label) };
}

function isValidIn(bytes: Uint8Array, label: string): boolean {
  try {
    decoderOf(label, true)?.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const CHARSET = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"';,>]+))/i;

function labelIn(text: string): string | null {
  const match = CHARSET.exec(text);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '').trim() : null;
}

/** The standard demands the encoding within the first 1024 bytes. Many pages name it later, and browsers search the whole head. */
const PRESCAN = 16_384;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta[\s/][^>]*>/gi;

/** Reads `<meta charset=…>` or `<meta http-equiv=Content-Type content="…; charset=…">`. A declared UTF-16 means UTF-8, by the standard. */
function declaredIn(bytes: Uint8Array): string | null {
  // Latin-1: each byte becomes the character of its number.
  const beginning = textOfUnits(bytes, 0, Math.min(bytes.length, PRESCAN));
  for (const [tag] of beginning.replace(COMMENT, '').matchAll(META)) {
    const label = /http-equiv|content-type|\scharset/i.test(tag) ? labelIn(tag) : null;
    const encoding = label ? decoderOf(label)?.encoding : undefined;
    if (encoding !== undefined) return encoding.startsWith('utf-16') ? UTF8 : encoding;
  }
  return null;
}
