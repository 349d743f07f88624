import { describe, expect, it } from 'vitest';
import { writeAllSync } from '../../../src/cli/files/write-all.js';

const BYTES = Buffer.from('0123456789');

/** A system that writes at most this many bytes at a time. */
function writer(...most: number[]) {
  let written = '';
  const writeSync = (_descriptor: number, bytes: Uint8Array, offset: number): number => {
    const length = most.shift();
    if (length === undefined) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const part = Buffer.from(bytes)
      .toString()
      .slice(offset, offset + length);
    written += part;
    return part.length;
  };
  return { writeSync, written: () => written };
}

describe('Standard output', () => {
  it.each([[[100]], [[1, 2, 3, 4]], [[9, 9]]])('is written to the end, however little is taken at a time: %j', (most) => {
    const { writeSync, written } = writer(...most);
    writeAllSync(1, BYTES, { writeSync });
    expect(written()).toBe(`${BYTES}`);
  });

  it.each([
    [[5], 'no space'],
    [[5, 0], 'the system wrote nothing'],
  ])('throws where no more is taken: %j', (most, message) => {
    const { writeSync } = writer(...most);
    expect(() => writeAllSync(1, BYTES, { writeSync })).toThrow(message);
  });
});
