/** For each quotation mark of a line that has a partner, the offset of its partner. */
export type Quotations = ReadonlyMap<number, number>;

/** The offset of no mark. */
export const NOWHERE = -1;
