import { it } from 'vitest';
import { unifiedDiff } from '../../src/cli/normalize/unified-diff.js';
import { normalizeWithEdits } from '../../src/index.js';
import { expectLinearTime, repeated } from '../support/linear-time.js';

it('a diff takes time in step with a text of which every line changes', () => {
  const diffOf = (text: string) =>
    unifiedDiff({ name: 'a.txt', text, path: 'a.txt', encoding: 'utf-8' }, normalizeWithEdits(text), (_style, shown) => shown);
  expectLinearTime(40_000, repeated('كار\n'), diffOf);
});
