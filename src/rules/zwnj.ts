import type { Rule } from './rule.js';

/** The rules of the stage `zwnj`. */
export const ZWNJ_RULES = [
  {
    name: 'zwnj/impostors',
    title: { en: 'Impostors', fa: 'نیم¦فاصله¦های بدلی' },
    summary: {
      en: '¬, references (`&zwnj;`, `&#8204;`, `&shy;`), soft hyphens, zero-width spaces and right-to-left marks between two Persian letters become a ZWNJ; at the edge of a word they are removed.',
      fa: 'نویسه¦هایی که به جای نیم¦فاصله آمده¦اند، مانند ¬ و &zwnj; و &#8204;، میان دو حرف نیم¦فاصله می¦شوند و در لبهٔ واژه برداشته می¦شوند.',
    },
    code: 'src/normalize/zwnj/clean-run.ts',
  },
  {
    name: 'zwnj/runs',
    title: { en: 'Several half-spaces', fa: 'نیم¦فاصله¦های پیاپی' },
    summary: {
      en: 'Several ZWNJ in a row become one.',
      fa: 'چند نیم¦فاصلهٔ پیاپی یکی می¦شود.',
    },
    code: 'src/normalize/zwnj/clean-run.ts',
  },
  {
    name: 'zwnj/before-marks',
    title: { en: 'Before vowel signs', fa: 'پیش از نشانهٔ حرف' },
    summary: {
      en: 'A ZWNJ between a letter and its vowel sign or hamza moves after them if a letter follows, else it is removed.',
      fa: 'نیم¦فاصلهٔ میان حرف و اعراب یا همزهٔ آن پس از آن¦ها می¦رود یا برداشته می¦شود.',
    },
    code: 'src/normalize/zwnj/clean-run.ts',
  },
  {
    name: 'zwnj/edges',
    title: { en: 'At the edge of a word', fa: 'نیم¦فاصلهٔ بیهوده' },
    summary: {
      en: 'A ZWNJ that is not between two letters, or a letter and a digit, is removed.',
      fa: 'نیم¦فاصله¦ای که میان دو حرف نیست برداشته می¦شود.',
    },
    code: 'src/normalize/zwnj/clean-run.ts',
  },
  {
    name: 'zwnj/after-non-joiner',
    title: { en: 'After a letter that does not join', fa: 'پس از حرف جدا' },
    summary: {
      en: "A ZWNJ after a letter that never joins the next is removed; works with `zwnjAfterNonJoiner: 'remove'` only.",
      fa: 'نیم¦فاصلهٔ پس از حرفی که نمی¦چسبد برداشته می¦شود، اگر در تنظیم¦ها خواسته شود.',
    },
    code: 'src/normalize/zwnj/clean-run.ts',
  },
  {
    name: 'zwnj/own-words',
    title: { en: 'Your own words', fa: 'واژه¦های شما' },
    summary: {
      en: 'With the option `words`, every inflection of a given word is written as given.',
      fa: 'واژه¦هایی که خودتان به matn داده¦اید آن¦گونه نوشته می¦شوند که خواسته¦اید.',
    },
    code: 'src/normalize/words/write-words.ts',
  },
  {
    name: 'zwnj/verb-prefix',
    title: { en: 'Verb prefix', fa: 'پیشوند فعل' },
    summary: {
      en: 'A space between می or نمی and a verb becomes a ZWNJ.',
      fa: 'فاصلهٔ میان «می» یا «نمی» و فعل نیم¦فاصله می¦شود.',
    },
    code: 'src/normalize/zwnj/affixes.ts',
  },
  {
    name: 'zwnj/plural',
    title: { en: 'Plural', fa: 'جمع' },
    summary: {
      en: 'A space before ها and its forms becomes a ZWNJ; after a letter that does not join, it is removed.',
      fa: 'فاصلهٔ پیش از «ها» و صورت¦های آن نیم¦فاصله می¦شود.',
    },
    code: 'src/normalize/zwnj/affixes.ts',
  },
  {
    name: 'zwnj/comparative',
    title: { en: 'Comparative', fa: 'تر و ترین' },
    summary: {
      en: 'A space before تر and ترین becomes a ZWNJ; after a letter that does not join, it is removed.',
      fa: 'فاصلهٔ پیش از «تر» و «ترین» نیم¦فاصله می¦شود.',
    },
    code: 'src/normalize/zwnj/affixes.ts',
  },
  {
    name: 'zwnj/enclitic',
    title: { en: 'Enclitic', fa: 'پی¦بست' },
    summary: {
      en: 'A space before ای, ام, اند, مان and other enclitics becomes a ZWNJ: after a silent ه, or if the training text of the model has both as one word.',
      fa: 'فاصلهٔ پیش از «ای»، «ام»، «اند»، «مان» و مانند آن نیم¦فاصله می¦شود: پس از ه ناملفوظ، یا هر جا که آن دو یک واژه¦اند.',
    },
    code: 'src/normalize/zwnj/affixes.ts',
  },
  {
    name: 'zwnj/compound',
    title: { en: 'Compound', fa: 'واژهٔ مرکب' },
    summary: {
      en: 'A space within a compound word becomes a ZWNJ.',
      fa: 'فاصلهٔ درون واژهٔ مرکب نیم¦فاصله می¦شود.',
    },
    code: 'src/normalize/zwnj/score-gap.ts',
  },
  {
    name: 'zwnj/ezafe',
    title: { en: 'Ezafe', fa: 'کسرهٔ اضافه' },
    summary: {
      en: 'With the option `ezafe`, the ezafe of a word in silent ه is written with a hamza above it, or with a half-space and ی.',
      fa: 'کسرهٔ اضافه پس از ه ناملفوظ چنان نوشته می¦شود که تنظیم¦ها بخواهند.',
    },
    code: 'src/normalize/zwnj/ezafe.ts',
  },
  {
    name: 'zwnj/weekday',
    title: { en: 'Weekday', fa: 'روز هفته' },
    summary: {
      en: 'The space in دو شنبه and چهار شنبه is removed.',
      fa: 'فاصلهٔ درون «دوشنبه» و «چهارشنبه» برداشته می¦شود.',
    },
    code: 'src/normalize/zwnj/weekdays.ts',
  },
  {
    name: 'zwnj/lost',
    title: { en: 'Lost half-space', fa: 'نیم¦فاصلهٔ گم¦شده' },
    summary: {
      en: 'A ZWNJ that was lost within a word is restored.',
      fa: 'نیم¦فاصله¦ای که از درون واژه افتاده است برمی¦گردد.',
    },
    code: 'src/normalize/zwnj/find-lost.ts',
  },
  {
    name: 'zwnj/glued-words',
    title: { en: 'Run-together words', fa: 'واژه¦های چسبیده' },
    summary: {
      en: 'A space that was lost between two words, after a letter that does not join, is restored.',
      fa: 'فاصله¦ای که پس از حرف جدا از میان دو واژه افتاده است برمی¦گردد.',
    },
    code: 'src/normalize/zwnj/find-glued.ts',
    offByDefault: true,
  },
  {
    name: 'zwnj/unseen',
    title: { en: 'Invisible half-space', fa: 'نیم¦فاصلهٔ ناپیدا' },
    summary: {
      en: "With zwnjAfterNonJoiner: 'add', a ZWNJ is put before a plural or comparative suffix after a letter that does not join.",
      fa: 'پس از حرف جدا و پیش از «ها» و «تر» نیم¦فاصله می¦آید، اگر در تنظیم¦ها خواسته شود.',
    },
    code: 'src/normalize/zwnj/non-joiner.ts',
  },
] as const satisfies readonly Rule[];
