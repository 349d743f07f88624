import type { ArticleOptions, NormalizeOptions, Normalizer } from '../api/types.js';
import { readNested } from '../core/nested-options.js';
import { fieldOptions } from './options.js';

/**
 * Creates the function that the fields of an article pass through.
 *
 * @param names options that the calling function takes
 * @param create creates a normalizer; without options, the default one
 * @throws TypeError or RangeError that names the option and its allowed values
 */
export function fieldNormalizer(
  given: ArticleOptions,
  names: readonly string[],
  create: (options?: NormalizeOptions) => Normalizer,
): (text: string) => string {
  const options = fieldOptions(given, names);
  return options === false ? (text) => text : readNested('normalize', () => create(options)).normalize;
}
