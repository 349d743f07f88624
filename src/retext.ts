import { BUNDLED } from './bundled.js';
import { createNormalizerWith } from './normalize/normalize.js';
import { RULES } from './normalize/stages.js';
import { createPoints, type Point } from './retext/points.js';
import { isProse, proseOf, type TreeNode } from './retext/prose.js';
import { reasonFor } from './retext/reason.js';
import { ruleDocsUrl } from './retext/rule-docs.js';
import type { Edit, NormalizeOptions, RuleName } from './types.js';

export type { NormalizeOptions } from './types.js';

/** What of a VFile is used: any VFile is one. Declared here so that the types need no other package. */
export interface MessageFile {
  toString(): string;
  message(reason: string, options: { place: { start: Point; end: Point }; ruleId: string; source: string }): object;
}

const SOURCE = 'matn';
const SUMMARIES = new Map<RuleName, string>(RULES.map(({ name, summary }) => [name, summary]));

/**
 * A retext plugin: reports what `normalize` would change, as messages. Changes nothing itself.
 *
 * A message has `ruleId` (the first rule of the edit), `source` ('matn'), `place`, `actual`, `expected` (one text), `url` and `note` (what the
 * rules do), and beside these `rules` and, where half-spaces were weighed, `confidence`. Code and markup that the tree keeps apart are left alone, as
 * is all that `normalize` protects.
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
    const normalized = normalizeWithEdits(text);
    if (normalized.edits.length === 0) return;
    const prose = proseOf(tree);
    const pointAt = createPoints(text);
    for (const edit of normalized.edits) {
      if (prose && !isProse(prose, edit)) continue;
      const place = { start: pointAt(edit.start), end: pointAt(edit.end) };
      const message = file.message(reasonFor(text, normalized, edit), { place, ruleId: firstRule(edit), source: SOURCE });
      Object.assign(message, describe(edit));
    }
  };
}

const firstRule = ({ rules }: Edit): RuleName => rules[0] as RuleName;

/** The fields of a VFileMessage that fixers and reporters read, and two of our own. */
function describe(edit: Edit): object {
  const { original, text, rules, confidence } = edit;
  return {
    actual: original,
    expected: [text],
    url: ruleDocsUrl(firstRule(edit)),
    note: rules.map((rule) => `${rule}: ${SUMMARIES.get(rule)}`).join('\n'),
    rules: [...rules],
    ...(confidence === undefined ? {} : { confidence }),
  };
}
