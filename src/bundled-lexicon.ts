import { lexiconText } from './bundled-lexicon-data.js';
import { decodeBase64 } from './core/base64.js';
import { assembleKnowledge, type Knowledge } from './normalize/resources.js';
import type { Resources } from './normalize/settings.js';
import { decodeLexicon, type Lexicon } from './zwnj-model/lexicon.js';

let lexicon: Lexicon | undefined;
let withoutModel: Knowledge | undefined;

/** Returns the bundled lexicon, decoded at the first call. */
export function bundledLexicon(): Lexicon {
  lexicon ??= decodeLexicon(decodeBase64(lexiconText()));
  return lexicon;
}

/** Returns the resources without a model. */
export function knowledgeWithoutModel(): Knowledge {
  withoutModel ??= assembleKnowledge(bundledLexicon(), null);
  return withoutModel;
}

/** The bundled lexicon, with the given model or none. */
export const BUNDLED_LEXICON: Resources = {
  knowledge: (given) => (given ? assembleKnowledge(bundledLexicon(), given) : knowledgeWithoutModel()),
};
