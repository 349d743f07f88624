// Written by scripts/build-lemmas.ts.
/** Names the table of lemmas: while it is the same, so are the keys of inflectionKey. */
export const lemmaVersion: string = '14ea543c97d5';
