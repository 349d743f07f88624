import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesOf, changesOf } from '../../scripts/release/addresses.js';
import { tagVersion } from '../../scripts/release/tag.js';

describe('npm run release', () => {
  it('makes all addresses from where the project lives', () => {
    const expected = { homepage: 'https://git.example/people/matn#readme', 'bugs.url': 'https://git.example/people/matn/issues' };
    expect(addressesOf('https://git.example/people/matn')).toEqual(expected);
    expect(addressesOf({ type: 'git', url: 'git+https://git.example/people/matn.git' })).toEqual(expected);
  });

  it.each([[undefined], [''], [{}], ['people/matn'], ['http://git.example/people/matn']])('refuses %j', (repository) => {
    expect(() => addressesOf(repository)).toThrow(/^package\.json: expected repository to/);
  });

  it('asks for a dated entry in CHANGELOG.md', () => {
    const changelog = '# Changes\n\n## 1.1.0 (2026-12-01)\n\n- this\n\n## 1.0.0 (unreleased)\n\n- that\n';
    expect(changesOf(changelog, '1.1.0')).toContain('- this');
    expect(() => changesOf(changelog, '1.0.0')).toThrow("expected a heading '## 1.0.0 (YYYY-MM-DD)', got ## 1.0.0 (unreleased)");
    expect(() => changesOf(changelog, '1.2.0')).toThrow("expected a heading '## 1.2.0 (YYYY-MM-DD)', got none");
  });
});

describe('The tag of a release', () => {
  let repository = '';
  const git = (...argv: string[]): string => execFileSync('git', argv, { cwd: repository, encoding: 'utf8' }).trim();
  const commit = (subject: string): void => {
    git('commit', '--quiet', '--allow-empty', '--message', subject);
  };
  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'matn-release-'));
    git('init', '--quiet');
    git('config', 'user.name', 'a tester');
    git('config', 'user.email', 'tester@example.org');
    commit('Begin');
  });
  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it('is made at the commit that is checked out, with a message', () => {
    expect(tagVersion('1.0.0', repository)).toBe('v1.0.0');
    expect(git('rev-parse', 'v1.0.0^{commit}')).toBe(git('rev-parse', 'HEAD'));
    expect(git('cat-file', '-t', 'v1.0.0')).toBe('tag');
  });

  it('may be there already, as npm version leaves it', () => {
    git('tag', 'v1.1.0');
    expect(tagVersion('1.1.0', repository)).toBe('v1.1.0');
    expect(git('tag', '--list')).toBe('v1.0.0\nv1.1.0');
  });

  it('is refused at another commit', () => {
    commit('Go on');
    expect(() => tagVersion('1.1.0', repository)).toThrow(/^expected the tag v1\.1\.0 at [0-9a-f]{40}, which is checked out, got it at/);
    expect(git('rev-parse', 'v1.1.0')).toBe(git('rev-parse', 'HEAD~1'));
  });
});
