/** `MATN_LONG=1` tries texts in all their length, and more often. `npm test` tries some that are as long as the law needs to fail. */
export const isLong = Boolean(process.env.MATN_LONG);
