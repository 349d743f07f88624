import type { RuleInfo } from '../rule.js';

/** The rules of the levels `affixes` and `restore`; those of `clean` stand in `clean.ts`. */
export const HALF_SPACE_RULES = [
  {
    name: 'zwnj/own-words',
    summary: 'With the option `words`, a word that the caller gives is written as it is given, in every inflection.',
  },
  { name: 'zwnj/verb-prefix', summary: 'A space between می or نمی and a verb becomes a ZWNJ.' },
  { name: 'zwnj/plural', summary: 'A space before ها and its forms becomes a ZWNJ; behind a letter that does not join it goes.' },
  { name: 'zwnj/comparative', summary: 'A space before تر and ترین becomes a ZWNJ; behind a letter that does not join it goes.' },
  { name: 'zwnj/enclitic', summary: 'A space between a word that ends in silent ه and ای, ام, اند and the like becomes a ZWNJ.' },
  { name: 'zwnj/compound', summary: 'A space inside a compound word becomes a ZWNJ.' },
  {
    name: 'zwnj/ezafe',
    summary: 'With the option `ezafe`, the ezafe of a word in silent ه is written with a hamza above it, or with a half-space and ی.',
  },
  { name: 'zwnj/weekday', summary: 'The space in دو شنبه and چهار شنبه goes.' },
  { name: 'zwnj/lost', summary: 'A ZWNJ that was lost inside a word is put back.' },
  {
    name: 'zwnj/glued-words',
    summary: 'A space that was lost behind a letter that does not join is put back between two words.',
    off: true,
  },
  {
    name: 'zwnj/unseen',
    summary: "With zwnjAfterNonJoiner: 'add', a ZWNJ is put before a plural or comparative suffix behind a letter that does not join.",
  },
] as const satisfies readonly RuleInfo[];
