import { describe, expect, it } from 'vitest';
import { decodeHtml, parseArticleHtml } from '../../src/html.js';

const SALAM_1256 = [0xd3, 0xe1, 0xc7, 0xe3];
const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const bytes = (...parts: number[][]) => new Uint8Array(parts.flat());
const utf8 = (text: string) => [...Buffer.from(text)];

describe('decodeHtml', () => {
  it.each([
    [
      'a byte order mark, whatever header and meta say',
      bytes([0xef, 0xbb, 0xbf], ascii('<meta charset=windows-1256>'), utf8('سلام')),
      'text/html; charset=windows-1256',
      'utf-8',
      'bom',
    ],
    ['UTF-16 with a mark', bytes([0xff, 0xfe, 0x33, 0x06, 0x44, 0x06, 0x27, 0x06, 0x45, 0x06]), undefined, 'utf-16le', 'bom'],
    [
      'the header, whatever meta says',
      bytes(ascii('<meta charset=utf-8>'), SALAM_1256),
      'text/html; charset="windows-1256"',
      'windows-1256',
      'header',
    ],
    ['meta charset', bytes(ascii('<html><meta charset="Windows-1256">'), SALAM_1256), undefined, 'windows-1256', 'meta'],
    [
      'meta http-equiv',
      bytes(ascii('<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=cp1256">'), SALAM_1256),
      'text/html',
      'windows-1256',
      'meta',
    ],
    ['meta that says UTF-16, which it cannot be', bytes(ascii('<meta charset=utf-16>'), utf8('سلام')), undefined, 'utf-8', 'meta'],
    ['no meta in a comment', bytes(ascii('<!-- <meta charset=windows-1256> -->'), utf8('سلام')), undefined, 'utf-8', 'guess'],
    ['a name that is none', bytes(ascii('<meta charset=persian>'), SALAM_1256), 'text/html; charset=none', 'windows-1256', 'guess'],
    ['UTF-8 by its bytes', bytes(utf8('سلام')), undefined, 'utf-8', 'guess'],
    ['Windows-1256 by its bytes', bytes(SALAM_1256), undefined, 'windows-1256', 'guess'],
  ] as const)('reads %s', (_what, page, contentType, encoding, by) => {
    const decoded = decodeHtml(page, contentType);
    expect(decoded).toMatchObject({ encoding, by, damaged: false });
    expect(decoded.html.endsWith('سلام')).toBe(true);
  });

  it('tells where bytes are none of the encoding', () => {
    const page = bytes(ascii('<meta charset=utf-8><h1>'), SALAM_1256, ascii('</h1>'));
    expect(decodeHtml(page)).toMatchObject({ encoding: 'utf-8', by: 'meta', damaged: true });
    expect(parseArticleHtml(page).diagnostics.map(({ code }) => code)).toContain('undecodable-bytes');
  });

  it('reads the offsets of what it has decoded', () => {
    const page = bytes([0xef, 0xbb, 0xbf], utf8('<h1>باران آمد</h1>'));
    const span = parseArticleHtml(page).spans.headline;
    expect(decodeHtml(page).html.slice(span?.start, span?.end)).toBe('باران آمد');
  });

  it('refuses what is no bytes', () => {
    expect(() => decodeHtml('متن' as never)).toThrow(/^bytes: expected a Uint8Array, got string/);
  });

  it.each([
    ['cut within a letter', (bytes: Uint8Array) => bytes.slice(0, -6)],
    ['with one damaged byte', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 40 ? 0xff : byte))],
  ])('reads UTF-8 that is damaged as UTF-8: %s', (_, damage) => {
    const page = new TextEncoder().encode('<h1>باران آمد و دریاچه زنده شد</h1><p>باران همه شهر را شست و هوا پاک شد.</p>');
    const { html, encoding, by, damaged } = decodeHtml(damage(page));
    expect({ encoding, by, damaged }).toEqual({ encoding: 'utf-8', by: 'guess', damaged: true });
    expect(html).toContain('باران');
  });
});
