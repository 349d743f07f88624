import { lexiconText } from './bundled-lexicon-data.js';
import { bytesOfText } from './core/packed-text.js';
import { assembleResources } from './normalize/resources.js';
import type { Kernel, KernelProvider } from './normalize/settings.js';
import { createKernel } from './normalize/zwnj/kernel.js';
import { decodeLexicon, type Lexicon } from './zwnj-model/lexicon.js';

let lexicon: Lexicon | undefined;
let withoutModel: Kernel | undefined;

/** Returns the bundled lexicon, decoded at the first call. */
export function bundledLexicon(): Lexicon {
  lexicon ??= decodeLexicon(bytesOfText(lexiconText()));
  return lexicon;
}

/** Returns the kernel without a model. */
export function kernelWithoutModel(): Kernel {
  withoutModel ??= createKernel(assembleResources(bundledLexicon(), null));
  return withoutModel;
}

/** The bundled lexicon, with the given model or none. */
export const BUNDLED_LEXICON: KernelProvider = {
  kernel: (given) => (given ? createKernel(assembleResources(bundledLexicon(), given)) : kernelWithoutModel()),
};
