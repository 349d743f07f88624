import { LEXICON } from './generated/lexicon.js';
import { MODEL } from './generated/model.js';
import { decodeBase64 } from './model/base64.js';
import { decodeLexicon, type Lexicon } from './model/lexicon.js';
import { decodeModel, type HalfSpaceModel } from './model/model.js';

let lexicon: Lexicon | undefined;
let model: HalfSpaceModel | undefined;

/** The lexicon and the model that the package brings; each is decoded once, when it is first needed. */
export const BUNDLED = {
  lexicon: (): Lexicon => {
    lexicon ??= decodeLexicon(decodeBase64(LEXICON));
    return lexicon;
  },
  model: (): HalfSpaceModel => {
    model ??= decodeModel(decodeBase64(MODEL));
    return model;
  },
};
