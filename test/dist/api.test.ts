import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { API_FILE, apiText, STALE } from '../../scripts/api/file.js';

it('exports the types that are written down, so that a change of the contract shows in a diff', () => {
  expect(apiText(), STALE).toBe(readFileSync(API_FILE, 'utf8'));
});
