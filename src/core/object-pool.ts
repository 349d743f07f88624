/** Lends what is dear to make and needed for a short while, again and again. */
export interface Spare<Thing> {
  take(): Thing;
  giveBack(thing: Thing): void;
}

/** One thing is kept: where it is lent already, or was never given back (somebody threw), another one is made. */
export function createSpare<Thing>(make: () => Thing): Spare<Thing> {
  let spare: Thing | null = null;
  return {
    take() {
      const thing = spare ?? make();
      spare = null;
      return thing;
    },
    giveBack(thing) {
      spare = thing;
    },
  };
}
