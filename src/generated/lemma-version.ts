// Written by scripts/build-lemmas.ts.
/** Names the table of lemmas: while it is the same, so are the keys of inflectionKey. */
export const lemmaVersion: string = 'c43eb09ff8bb';
