import { describe, it } from 'vitest';
import { reopeningLine } from '../../src/stream/open-spans.js';
import { expectLinearTime } from '../support/linear-time.js';

describe('time grows in step with marks before what is open', () => {
  it.each(['`a', '~a', '<', '<!-'])('«%s» again and again', (piece) => {
    expectLinearTime(40_000, (length) => `[x]: y${piece.repeat(length / piece.length)}<!--\n`, reopeningLine);
  });
});
