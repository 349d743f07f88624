import { describe, expect, it } from 'vitest';
import { lexiconBytes } from '../../scripts/lib/lexicon.js';
import { decodeBase64 } from '../../src/core/base64.js';
import { LEXICON } from '../../src/generated/lexicon.js';
import { MODEL } from '../../src/generated/model.js';

describe('The bundled lexicon', () => {
  it('is what the dictionary gives: npm run generate writes it', { timeout: 300_000 }, () => {
    expect(Buffer.from(decodeBase64(LEXICON)).equals(lexiconBytes())).toBe(true);
  });
});

describe('Base64', () => {
  it('is decoded to the bytes it stands for', () => {
    expect(Buffer.from(decodeBase64(MODEL)).toString('base64')).toBe(MODEL);
  });
});
