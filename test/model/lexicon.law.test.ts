import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../src/core/base64.js';
import { MODEL } from '../../src/generated/model.js';

describe('Base64', () => {
  it('is decoded to the bytes it stands for', () => {
    expect(Buffer.from(decodeBase64(MODEL)).toString('base64')).toBe(MODEL);
  });
});
