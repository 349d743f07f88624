import { lexiconText, modelText } from './bundled-data.js';
import { decodeBase64 } from './model/base64.js';
import { decodeLexicon, type Lexicon } from './model/lexicon.js';
import { decodeModel, type HalfSpaceModel } from './model/model.js';
import { assembleKnowledge, type Knowledge } from './normalize/knowledge.js';
import type { Resources } from './normalize/settings.js';

let lexicon: Lexicon | undefined;
let model: HalfSpaceModel | undefined;
let withoutModel: Knowledge | undefined;
const withModel = new WeakMap<HalfSpaceModel, Knowledge>();

/** The lexicon and the model that the package brings. Each is decoded once, when it is first needed, and all normalizers share what is remembered. */
export const BUNDLED: Resources = {
  knowledge(given) {
    lexicon ??= decodeLexicon(decodeBase64(lexiconText()));
    if (given === null) {
      withoutModel ??= assembleKnowledge(lexicon, null);
      return withoutModel;
    }
    if (given === undefined) model ??= decodeModel(decodeBase64(modelText()));
    const chosen = given ?? (model as HalfSpaceModel);
    const knowledge = withModel.get(chosen) ?? assembleKnowledge(lexicon, chosen);
    withModel.set(chosen, knowledge);
    return knowledge;
  },
};
