import type { Rule } from './rule.js';

/** The rules of the stage `punctuation`. */
export const PUNCTUATION_RULES = [
  {
    name: 'punctuation/comma',
    title: { en: 'Comma', fa: 'ویرگول' },
    summary: {
      en: 'A comma after a Persian word, or after a figure before one, becomes ،; not in a row of data.',
      fa: 'ویرگول لاتین پس از واژهٔ فارسی، یا میان عدد و واژهٔ فارسی، «،» می¦شود؛ جز در ردیف داده.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
  {
    name: 'punctuation/semicolon',
    title: { en: 'Semicolon', fa: 'نقطه¦ویرگول' },
    summary: {
      en: 'A semicolon after a Persian word, or after a figure before one, becomes ؛; not in a row of data.',
      fa: 'نقطه¦ویرگول لاتین پس از واژهٔ فارسی، یا میان عدد و واژهٔ فارسی، «؛» می¦شود؛ جز در ردیف داده.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
  {
    name: 'punctuation/question-mark',
    title: { en: 'Question mark', fa: 'نشانهٔ پرسش' },
    summary: {
      en: 'A question mark after a Persian word becomes ؟; after a space only at the end of a line, brackets or quotes.',
      fa: 'نشانهٔ پرسش لاتین پس از واژهٔ فارسی «؟» می¦شود.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
  {
    name: 'punctuation/quotes',
    title: { en: 'Guillemets', fa: 'گیومه' },
    summary: {
      en: '"…" and “…” around Persian text become «…»; works with `quotes: \'guillemets\'` only.',
      fa: 'نشانه¦های نقل قول لاتین گیومه می¦شوند، اگر در تنظیم¦ها خواسته شود.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
  {
    name: 'punctuation/space-before-mark',
    title: { en: 'Space before a mark', fa: 'فاصلهٔ پیش از نشانه' },
    summary: {
      en: 'A space before . ، : ؛ ! ؟ is removed.',
      fa: 'فاصلهٔ پیش از . ، : ؛ ! ؟ برداشته می¦شود.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
  {
    name: 'punctuation/space-after-mark',
    title: { en: 'Space after a mark', fa: 'فاصلهٔ پس از نشانه' },
    summary: {
      en: 'A space is put between . ، : ؛ ! ؟ and the word that follows.',
      fa: 'میان . ، : ؛ ! ؟ و واژهٔ بعد فاصله می¦آید.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
  {
    name: 'punctuation/space-inside-brackets',
    title: { en: 'Space inside brackets', fa: 'فاصلهٔ درون کمانک' },
    summary: {
      en: 'Spaces after « ( [ and before » ) ] are removed.',
      fa: 'فاصلهٔ پس از « ( [ و پیش از » ) ] برداشته می¦شود.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
  {
    name: 'punctuation/space-outside-brackets',
    title: { en: 'Space outside brackets', fa: 'فاصلهٔ بیرون کمانک' },
    summary: {
      en: 'A space is put between a word and the « before it or the » after it.',
      fa: 'میان واژه و « پیش از آن یا » پس از آن فاصله می¦آید.',
    },
    code: 'src/normalize/punctuation/normalize-line.ts',
  },
] as const satisfies readonly Rule[];
