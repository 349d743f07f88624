import { expect, it } from 'vitest';
import { bundledLexicon } from '../../src/bundled-lexicon.js';
import { MORE_THAN_WORDS, suffixRule, WORDS_TOO } from '../../src/normalize/zwnj/affixes.js';
import { COMPARATIVE, ENCLITICS, PLURAL, VERB_PREFIXES } from '../../src/persian/affixes.js';
import { lettersOf } from '../../src/persian/alphabet.js';
import { isLexiconWord } from '../../src/zwnj-model/lexicon.js';

const SPOKEN_PLURALS = ['هاشون', 'هاتون', 'هامون', 'هارو'];

it('says of every affix that the lexicon has as a word that it is a word, too', () => {
  const lexicon = bundledLexicon();
  const affixes = [...VERB_PREFIXES, ...PLURAL, ...COMPARATIVE, ...ENCLITICS, ...SPOKEN_PLURALS];
  const words = affixes.filter((affix) => isLexiconWord(lexicon, lettersOf(affix), 0, affix.length));
  expect(words.sort()).toEqual([...WORDS_TOO, ...MORE_THAN_WORDS].sort());
  for (const plural of SPOKEN_PLURALS) expect(suffixRule(lettersOf(plural), 0, plural.length)).toBe('zwnj/plural');
});
