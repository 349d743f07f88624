/** A text as fixtures show it: `¦` for a ZWNJ, escapes for all else that cannot be seen. */
export function visible(text: string): string {
  return text
    .replaceAll('\u200c', '¦')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(
      /[\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
