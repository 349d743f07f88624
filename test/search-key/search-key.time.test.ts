import { describe, it } from 'vitest';
import { searchKey } from '../../src/index.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';

describe('A key is made in time in step with the length of the text', () => {
  const LENGTH = 60_000;
  const pieces = ['ها ', 'می ', 'ا ی ', 'ا', '1,', '1\u200c', 'گفت و ', 'اطاق ها', '\ufdfa', '\ufefb', '😀', '\ud800', '&zwnj;', '\u200c'];

  it.each(pieces)('«%s»', (piece) => expectLinearTime(LENGTH, repeated(piece), searchKey));
});
