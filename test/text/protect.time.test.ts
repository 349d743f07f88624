import { describe, it } from 'vitest';
import { findMarkup } from '../../src/normalize/protect/find-markup.js';
import { findProtectedSpans } from '../../src/normalize/protect/find-protected.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';

describe('Protected spans are found in time in step with the length of the text', () => {
  const LENGTH = 60_000;
  const hostile = [
    ...['(', '<', '[', '`', '{{', '}}', '1', '@', '#', '](', '](()', '<a ', '~', '```\n', '```a\n', '&', '%1', '1.', 'a-', ' \t'],
    ...['http://', 'http://(', '.a', '/a', '<!--', ':(', 'بَ', 'بَ ب ', 'ة ال ', 'ب\u200c', '\u0640', '😀', '\ud83d', '`` ` ``` '],
    ...['<\u200eb ', '<a t="', '`\u200e', ':\u200ea', '[x]:\u200ea \u200e\n', '\u200e```\n', '<!\u200e--', '--\u200e>', '\\\u200e['],
  ];
  it.each(hostile)('«%s»', (piece) => expectLinearTime(LENGTH, repeated(piece), (text) => findProtectedSpans(`ب${text}ب`)));
  it.each(hostile)('«%s», before anything is changed', (piece) =>
    expectLinearTime(LENGTH, repeated(piece), (text) => findMarkup(`ب${text}ب`)),
  );
});
