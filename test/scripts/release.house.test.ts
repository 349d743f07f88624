import { describe, expect, it } from 'vitest';
import { addressesOf, changesOf } from '../../scripts/release/addresses.js';

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
