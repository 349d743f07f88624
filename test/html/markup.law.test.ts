import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/html.js';
import { outlineOf } from '../support/html-outline.js';
import { damagedPage } from '../support/pages.js';
import { runs } from '../support/runs.js';
import { visible } from '../support/visible.js';

describe('For every page', () => {
  it('the tree of the output differs from that of the input in the values of texts only, and a second call changes nothing', () => {
    fc.assert(
      fc.property(damagedPage, (html) => {
        const normalized = normalizeHtml(html, { model: null });
        for (const scriptingEnabled of [true, false]) {
          const outline = (page: string) => outlineOf(parse(page, { scriptingEnabled }));
          expect(visible(outline(normalized)), visible(normalized)).toBe(visible(outline(html)));
        }
        expect(visible(normalizeHtml(normalized, { model: null }))).toBe(visible(normalized));
      }),
      runs(1500),
    );
  });
});
