import { expect, it } from 'vitest';
import { normalize } from '../src/index.js';
import { DOORS } from './support/doors.js';

const BASIC_PLANE = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');

it('all characters of the basic plane in a row are valid input to every function', () => {
  for (const door of DOORS) expect(() => door(BASIC_PLANE)).not.toThrow();
  const once = normalize(BASIC_PLANE);
  expect(normalize(once) === once).toBe(true);
});
