/** Features of the two lines before and after that help to classify a line. */
export const NEIGHBOUR_FEATURES: readonly string[] = ['length', 'words', 'last', 'kind', 'opensBody', 'toLong', 'says'];

/** Pairs of features that say more together than each alone. */
export const JOINT_FEATURES: readonly (readonly [one: string, other: string])[] = [
  ['length', 'toLong'],
  ['length', 'gap'],
  ['length', 'underMeta'],
  ['words', 'shareBelow'],
  ['toLong', 'shareInLong'],
  ['length', 'endsInVerb'],
  ['toLong', 'gapAfter'],
  ['words', 'blockTexts'],
  ['textPlace', 'length'],
  ['metaAbove', 'gap'],
  ['toLong', 'metaAbove'],
  ['toLong', 'metaBelow'],
  ['shareBelow', 'toLong'],
  ['rank', 'toLong'],
  ['rank', 'words'],
  ['copies', 'toLong'],
  ['shortAbove', 'words'],
  ['dateWords', 'length'],
  // «تاریخ انتشار به روز شده در»
  ['label', 'last'],
  ['holdsBelow', 'arrow'],
  ['preposition', 'last'],
  ['preposition', 'toLong'],
  ['aside', 'toLong'],
];
