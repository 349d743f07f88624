import fc from 'fast-check';

const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
const CODE_POINTS = 0x110000 - SURROGATE_COUNT;

const codePoint = fc.nat(CODE_POINTS - 1).map((index) => String.fromCodePoint(index < SURROGATES ? index : index + SURROGATE_COUNT));

/**
 * Random text of any code points except surrogates. It replaces `fc.string({ unit: 'binary' })`, which builds a table of a million
 * characters when it is first called: 2 s of processor time in each worker.
 */
export function codePoints(maxLength: number): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((chars) => chars.join(''));
}
