import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeWithAtob } from '../../src/core/base64.js';
import { HEADER_WEIGHTS } from '../../src/generated/header-weights.js';

describe('Base64', () => {
  it('is decoded to the bytes that were encoded', () => {
    expect(Buffer.from(decodeBase64(HEADER_WEIGHTS)).toString('base64') === HEADER_WEIGHTS).toBe(true);
  });

  it('is decoded to the same bytes by the runtime and by our decoder', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect([...decodeBase64(text)]).toEqual([...bytes]);
        expect([...decodeWithAtob(text)]).toEqual([...bytes]);
      }),
    );
  });
});
