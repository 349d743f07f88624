import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkup } from '../../../src/normalize/protect/find-markup.js';
import { runs } from '../../support/runs.js';
import { visible } from '../../support/visible.js';

/** Characters that begin markup, may follow its beginning, or may be hidden or blank within it. */
const PIECES = [...'<>&`~[]():-\\/!?#;"aآ۱', ' ', '\u00a0', '\u200c', '\u0640', '\u00ad', '\n', '\u2028', '--', 'amp', 'http', 'x: '];
const anyMarkup = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join(''));
/** Characters that begin no markup and still require reading to the end of the text: a backslash may escape. */
const READ_ON = '\n\\';

describe('markup', () => {
  it('is not overlooked in a text that seems to have none', () => {
    fc.assert(
      fc.property(anyMarkup, (text) => {
        fc.pre(findMarkup(text).length === 0);
        expect(findMarkup(text + READ_ON), visible(text)).toEqual([]);
      }),
      runs(2000),
    );
  });

  it('begins with a sign that something hidden may part from the next one', () => {
    const whole = ['<b>', '</b>', '<!b>', '<?b>', '&lt;', '&#60;', '](x)'];
    const seams = ['][x]', '-->', 'a:x', 'a://x'];
    const partedBy = (hidden: string): string[] =>
      [...whole, ...seams].filter((markup) => {
        const at = markup.search(/[<&\]:-]/) + 1;
        return findMarkup(`ب ${markup.slice(0, at)}${hidden}${markup.slice(at)} ب`).length === 1;
      });
    for (const hidden of ['\u200c', '\u0640', '\u00ad', '\u200c\u200e'])
      expect(partedBy(hidden), visible(hidden)).toEqual([...whole, ...seams]);
    expect(partedBy('')).toEqual(whole);
    expect(partedBy('ب')).toEqual([]);
  });
});
