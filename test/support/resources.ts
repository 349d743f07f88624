import { bundledLexicon } from '../../src/bundled-lexicon.js';
import { bytesOfText } from '../../src/core/packed-text.js';
import { MODEL } from '../../src/generated/model.js';
import { assembleResources, type Resources } from '../../src/normalize/resources.js';
import { decodeModel } from '../../src/zwnj-model/model.js';

/** The bundled lexicon and model, with caches of their own. */
export const bundledResources = (): Resources => assembleResources(bundledLexicon(), decodeModel(bytesOfText(MODEL)));
