import { bundledLexicon, kernelWithoutModel } from './bundled-lexicon.js';
import { modelText } from './bundled-model-data.js';
import { bytesOfText } from './core/packed-text.js';
import { assembleResources } from './normalize/resources.js';
import type { Kernel, KernelProvider } from './normalize/settings.js';
import { createKernel } from './normalize/zwnj/kernel.js';
import { decodeModel, type HalfSpaceModel } from './zwnj-model/model.js';

let model: HalfSpaceModel | undefined;
const withModel = new WeakMap<HalfSpaceModel, Kernel>();

/** The bundled lexicon and model. Each is decoded once, at the first use, and all normalizers share their caches. */
export const BUNDLED: KernelProvider = {
  kernel(given) {
    if (given === null) return kernelWithoutModel();
    if (given === undefined) model ??= decodeModel(bytesOfText(modelText()));
    const chosen = given ?? (model as HalfSpaceModel);
    const kernel = withModel.get(chosen) ?? createKernel(assembleResources(bundledLexicon(), chosen));
    withModel.set(chosen, kernel);
    return kernel;
  },
};
