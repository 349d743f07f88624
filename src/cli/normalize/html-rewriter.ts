import type { NormalizeOptions } from '../../api/types.js';
import type { Rewriter } from '../rewrite.js';
import { changesBetween } from './changes-between.js';

const NO_EDITS = '--edits lists edits of texts, and this is HTML; --diff shows what changes, and --no-html takes it for a text';

/** Normalizes the texts of a page. Loads the HTML parser only when needed. */
export async function htmlRewriter(settings: NormalizeOptions): Promise<Rewriter> {
  const { normalizeHtml } = await import('../../html.js');
  return {
    rewrite: ({ text }) => ({ text: normalizeHtml(text, settings) }),
    explain({ text: original }) {
      const text = normalizeHtml(original, settings);
      return { text, edits: changesBetween(original, text) };
    },
    explainEdits: ({ name }) => ({ refused: `${name}: ${NO_EDITS}` }),
  };
}
