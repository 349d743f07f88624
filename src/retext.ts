import type { Edit, NormalizeOptions, RuleName } from './api/types.js';
import { BUNDLED } from './bundled.js';
import { RULE_SUMMARIES } from './generated/rule-summaries.js';
import { createNormalizerWith } from './normalize/normalize.js';
import { createPoints, type Point } from './retext/points.js';
import { proseOf, type TreeNode } from './retext/prose.js';
import { type ProseBlock, placeInFile } from './retext/prose-builder.js';
import { reasonFor } from './retext/reason.js';
import { ruleDocsUrl } from './retext/rule-docs.js';

export type { NormalizeOptions } from './api/types.js';

/** The part of a VFile that the plugin uses; any VFile matches. Declared here so that the types need no other package. */
export interface MessageFile {
  toString(): string;
  message(reason: string, options: { place: { start: Point; end: Point }; ruleId: string; source: string }): object;
}

const SOURCE = 'matn';

/**
 * A plugin for unified that reports the changes of `normalize` as messages, and changes nothing itself. It reads trees of retext (nlcst),
 * including those of `remark-retext` and `rehype-retext`, and of remark (mdast).
 *
 * A message has `ruleId` (the first rule of the edit), `source` ('matn'), `place`, `actual`, `expected` (one text), `url` and `note` (the
 * summaries of the rules); also `rules`, and for restored half-spaces `confidence`. Code and markup that the tree separates are
 * skipped, and so is all that `normalize` protects.
 *
 * @param options those of `normalize`
 * @returns a transformer for unified
 * @throws TypeError for an unknown option or value
 * @example
 * unified().use(retextLatin).use(retextMatn, { zwnj: 'affixes' }).use(retextStringify)
 */
export function retextMatn(options?: NormalizeOptions | null): (tree: TreeNode, file: MessageFile) => void {
  const { normalizeWithEdits } = createNormalizerWith(options ?? undefined, BUNDLED);
  return (tree, file) => {
    const text = file.toString();
    const pointAt = createPoints(text);
    for (const block of proseOf(tree, text) ?? [wholeFile(text)]) {
      const normalized = normalizeWithEdits(block.text);
      for (const edit of normalized.edits) {
        const span = placeInFile(block, edit);
        if (span === null) continue;
        const place = { start: pointAt(span.start), end: pointAt(span.end) };
        const message = file.message(reasonFor(block.text, normalized, edit), { place, ruleId: firstRule(edit), source: SOURCE });
        Object.assign(message, messageFields(edit));
      }
    }
  };
}

/**
 * For configuration files that name plugins: `.remarkrc.json`, `{ "plugins": ["matn/retext"] }`.
 *
 * @alias
 */
// biome-ignore lint/style/noDefaultExport: loaders of plugins take the default export.
export default retextMatn;

const wholeFile = (text: string): ProseBlock => ({ text, pieces: [{ at: 0, start: 0, length: text.length }] });

const firstRule = ({ rules }: Edit): RuleName => rules[0] as RuleName;

/** Returns the fields of a VFileMessage that fixers and reporters read, and two of our own. */
function messageFields(edit: Edit): object {
  const { original, text, rules, confidence } = edit;
  return {
    actual: original,
    expected: [text],
    url: ruleDocsUrl(firstRule(edit)),
    note: rules.map((rule) => `${rule}: ${RULE_SUMMARIES[rule]}`).join('\n'),
    rules: [...rules],
    ...(confidence === undefined ? {} : { confidence }),
  };
}
