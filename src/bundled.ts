import { bundledLexicon, knowledgeWithoutModel } from './bundled-lexicon.js';
import { modelText } from './bundled-model-data.js';
import { decodeBase64 } from './core/base64.js';
import { assembleKnowledge, type Knowledge } from './normalize/resources.js';
import type { Resources } from './normalize/settings.js';
import { decodeModel, type HalfSpaceModel } from './zwnj-model/model.js';

let model: HalfSpaceModel | undefined;
const withModel = new WeakMap<HalfSpaceModel, Knowledge>();

/** The bundled lexicon and model. Each is decoded once, at the first use, and all normalizers share their caches. */
export const BUNDLED: Resources = {
  knowledge(given) {
    if (given === null) return knowledgeWithoutModel();
    if (given === undefined) model ??= decodeModel(decodeBase64(modelText()));
    const chosen = given ?? (model as HalfSpaceModel);
    const knowledge = withModel.get(chosen) ?? assembleKnowledge(bundledLexicon(), chosen);
    withModel.set(chosen, knowledge);
    return knowledge;
  },
};
