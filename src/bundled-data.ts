import { LEXICON } from './generated/lexicon.js';
import { MODEL } from './generated/model.js';

/** The two texts that are most of the package, in base64. What npm installs reads each from a file of its own when it is first asked for (`tsup.config.ts`). */
export const lexiconText = (): string => LEXICON;
export const modelText = (): string => MODEL;
