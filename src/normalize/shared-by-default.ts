import type { NormalizeOptions, Normalizer } from '../api/types.js';

/** Returns a function that creates a normalizer with options. Without options, which is the most frequent, it always returns the same one. */
export function sharedByDefault(create: (options?: NormalizeOptions) => Normalizer): (options: NormalizeOptions | undefined) => Normalizer {
  let byDefault: Normalizer | undefined;
  return (options) => {
    if (options !== undefined) return create(options);
    byDefault ??= create();
    return byDefault;
  };
}
