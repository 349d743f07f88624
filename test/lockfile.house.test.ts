import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
}

const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const PACKAGES = Object.entries(LOCK.packages).filter(([path]) => path !== '');

it('every package of package-lock.json has its integrity, those of other platforms too', () => {
  expect(PACKAGES.length).toBeGreaterThan(100);
  expect(PACKAGES.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

it('package-lock.json names no host of a registry', () => {
  expect(PACKAGES.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
