/** The used parts of packages that bring no types. */
declare module 'virastar' {
  class Virastar {
    cleanup(text: string): string;
  }
  export = Virastar;
}

declare module 'persianjs' {
  interface PersianText {
    arabicChar(): PersianText;
    arabicNumber(): PersianText;
    halfSpace(): PersianText;
    toString(): string;
  }
  function persianJs(text: string): PersianText;
  export = persianJs;
}
