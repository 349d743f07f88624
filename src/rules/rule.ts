/** A text in both languages of the docs and the playground; `¦` stands for a half-space. */
interface Bilingual {
  readonly en: string;
  readonly fa: string;
}

/** A letter, or a letter and the mark after it, and what it becomes. `remark`: under what condition, for docs/characters.md. */
export type LetterRow = readonly [from: string, to: string, remark?: string];

/**
 * A rule of normalization: all that docs, schema, types, playground and messages say of it comes from this one row. Its fixtures are in
 * `fixtures/rules/<name>.txt`, and the order of the stages, with its reasons, in `src/normalize/pipeline.ts`.
 */
export interface Rule<Name extends string = string> {
  /** `stage/name` */
  readonly name: Name;
  readonly title: Bilingual;
  /** One sentence: what it changes into what. The fixtures of the rule show it. */
  readonly summary: Bilingual;
  /** The file that decides. */
  readonly code: string;
  readonly offByDefault?: true;
  /** Letters that it replaces, wherever no word or line of another language has them. */
  readonly letters?: readonly LetterRow[];
  /** A letter and a mark after it, and the one letter that they are. */
  readonly compositions?: readonly LetterRow[];
}
