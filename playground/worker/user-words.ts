import type { NormalizeOptions } from 'matn';
import { createNormalizer } from './normalizer.js';

/** Splits the user words into accepted ones and those that normalization itself would change, which matn refuses: «مي روم». */
export function withAcceptedWords(options: NormalizeOptions): { options: NormalizeOptions; refused: string[] } {
  const { words = [], ...others } = options;
  if (words.length === 0 || takes(options)) return { options, refused: [] };
  const accepted = words.filter((word) => takes({ words: [word] }));
  const refused = words.filter((word) => !accepted.includes(word));
  const reduced = { ...others, words: accepted };
  // Each word may be valid alone, and two of them in conflict.
  return takes(reduced) ? { options: reduced, refused } : { options: others, refused: [...words] };
}

function takes(options: NormalizeOptions): boolean {
  try {
    createNormalizer(options);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
