// Written by scripts/train.ts.
/** Names the bundled model: two packages with the same one restore the same half-spaces. */
export const modelVersion: string = '7dc85f79dc89';
