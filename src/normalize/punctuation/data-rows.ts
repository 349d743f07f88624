/*
 * Rows of data without quotation marks: `علی,20,تهران`, `۱;علی`. Their separators are not punctuation. A list of words alone, «چای,نان,خرما», may
 * be a sentence.
 */

const SEPARATORS: readonly string[] = [',', ';'];
const LEAST_FIELDS = 3;
const NUMBER = /^[+-]?\p{Nd}[\p{Nd}٫٬.:/-]*$/u;
const SPACE_AT_EDGE = /^\s|\s$/;

/** Returns the separator of a row of data: a line of three fields or more, without spaces beside the separators, one of them a number. */
export function separatorOfRow(line: string): string | null {
  return SEPARATORS.find((separator) => isRow(line.split(separator))) ?? null;
}

function isRow(fields: readonly string[]): boolean {
  if (fields.length < LEAST_FIELDS) return false;
  const hasSpaceAtEdge = fields.some((field, index) =>
    SPACE_AT_EDGE.test(index === 0 ? field.trimStart() : index === fields.length - 1 ? field.trimEnd() : field),
  );
  return !hasSpaceAtEdge && fields.some((field) => NUMBER.test(field.trim()));
}
