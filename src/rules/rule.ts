/** A text in both languages of docs and playground; `¦` stands for a half-space. */
interface Bilingual {
  readonly en: string;
  readonly fa: string;
}

/** A letter, or a letter with a mark, and its replacement. `remark`: the condition, for docs/characters.md. */
export type LetterRow = readonly [from: string, to: string, remark?: string];

/**
 * A rule of normalization. Docs, schema, types, playground and messages are generated from this row. The fixtures are in
 * `fixtures/rules/<name>.txt`; the order of the stages and its reasons are in `src/normalize/pipeline.ts`.
 */
export interface Rule<Name extends string = string> {
  /** `stage/name` */
  readonly name: Name;
  readonly title: Bilingual;
  /** One sentence: the change it makes, as its fixtures show. */
  readonly summary: Bilingual;
  /** The file with its logic. */
  readonly code: string;
  readonly offByDefault?: true;
  /** Letters that it replaces, except in words and lines of another language. */
  readonly letters?: readonly LetterRow[];
  /** A letter with a mark, and the one letter that replaces both. */
  readonly compositions?: readonly LetterRow[];
}
