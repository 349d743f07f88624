import { lexiconText } from './bundled-lexicon-data.js';
import { decodeBase64 } from './core/base64.js';
import { assembleKnowledge, type Knowledge } from './normalize/resources.js';
import type { Resources } from './normalize/settings.js';
import { decodeLexicon, type Lexicon } from './zwnj-model/lexicon.js';

let lexicon: Lexicon | undefined;
let withoutModel: Knowledge | undefined;

/** Returns the lexicon that the package brings, decoded at the first call. */
export function bundledLexicon(): Lexicon {
  lexicon ??= decodeLexicon(decodeBase64(lexiconText()));
  return lexicon;
}

/** Returns what decides without a model. */
export function knowledgeWithoutModel(): Knowledge {
  withoutModel ??= assembleKnowledge(bundledLexicon(), null);
  return withoutModel;
}

/** The lexicon, with the model that is given or none. */
export const BUNDLED_LEXICON: Resources = {
  knowledge: (given) => (given ? assembleKnowledge(bundledLexicon(), given) : knowledgeWithoutModel()),
};
