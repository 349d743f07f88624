import type { Rule } from './rule.js';

/** The condition for replacing a letter that another language uses. */
const ONLY_PERSIAN = 'only in a word and a line that are not of another language';

/** The rules of the stage `characters`. */
export const CHARACTERS_RULES = [
  {
    name: 'characters/visual-order',
    title: { en: 'Visual order', fa: 'ترتیب دیداری' },
    summary: {
      en: 'Letters in the visual order of a PDF are put in reading order: ﻥﺍﺮﻬﺗ → تهران, اطالعات → اطلاعات, as the lexicon decides.',
      fa: 'حرف¦هایی که در پی¦دی¦اف وارونه آمده¦اند به ترتیب خواندن برمی¦گردند.',
    },
    code: 'src/normalize/characters/visual-order.ts',
    offByDefault: true,
  },
  {
    name: 'characters/presentation-forms',
    title: { en: 'Presentation forms', fa: 'شکل¦های نمایشی' },
    summary: {
      en: 'Presentation forms and ligatures become their letters: U+FEF5 → لآ; signs such as ﷺ stay. A break that the forms show between letters that would join becomes a ZWNJ.',
      fa: 'شکل¦های نمایشی و حرف¦های به¦هم¦چسبیده به حرف¦های خود برمی¦گردند و جدایی پیدای دو حرف نیم¦فاصله می¦شود.',
    },
    code: 'src/normalize/characters/forms.ts',
  },
  {
    name: 'characters/heh-with-yeh-above',
    title: { en: 'Heh with yeh above', fa: 'های یادار' },
    summary: {
      en: 'U+06C0 becomes ه and hamza above (U+0647 U+0654).',
      fa: '«ۀ» به «ه» و همزهٔ بالا بدل می¦شود.',
    },
    code: 'src/normalize/characters/forms.ts',
  },
  {
    name: 'characters/other-spaces',
    title: { en: 'Other spaces', fa: 'فاصله¦های دیگر' },
    summary: {
      en: 'No-break, thin, ideographic and other spaces become a space.',
      fa: 'فاصلهٔ نشکن، باریک و مانند آن فاصلهٔ ساده می¦شود.',
    },
    code: 'src/normalize/characters/forms.ts',
  },
  {
    name: 'characters/bidi-controls',
    title: { en: 'Writing direction', fa: 'نویسه¦های جهت' },
    summary: {
      en: 'Invisible marks, embeddings and isolates of writing direction are removed.',
      fa: 'نویسه¦های ناپیدای جهت نوشتار برداشته می¦شوند.',
    },
    code: 'src/normalize/zwnj/invisible.ts',
  },
  {
    name: 'characters/zero-width',
    title: { en: 'Zero-width characters', fa: 'نویسه¦های بی¦پهنا' },
    summary: {
      en: 'Byte order marks, word joiners and deprecated format characters (U+206A–U+206F) are removed.',
      fa: 'نشانهٔ آغاز فایل، پیونددهندهٔ واژه و مانند آن برداشته می¦شوند.',
    },
    code: 'src/normalize/zwnj/invisible.ts',
  },
  {
    name: 'characters/soft-breaks',
    title: { en: 'Soft breaks', fa: 'خط تیرهٔ نرم' },
    summary: {
      en: 'A soft hyphen or zero-width space that is not between two letters is removed.',
      fa: 'خط تیرهٔ نرم یا فاصلهٔ بی¦پهنایی که میان دو حرف نیست برداشته می¦شود.',
    },
    code: 'src/normalize/zwnj/invisible.ts',
  },
  {
    name: 'characters/zwj',
    title: { en: 'Zero-width joiner', fa: 'پیونددهنده' },
    summary: {
      en: 'A zero-width joiner that shapes neither a letter nor an emoji is removed.',
      fa: 'پیونددهندهٔ بی¦پهنایی که نه به حرفی شکل می¦دهد و نه به شکلکی، برداشته می¦شود.',
    },
    code: 'src/normalize/zwnj/invisible.ts',
  },
  {
    name: 'characters/composed-letters',
    title: { en: 'Composed letters', fa: 'حرف¦های مرکب' },
    summary: {
      en: 'A letter with a combining madda or hamza becomes one letter: ا + U+0653 → آ.',
      fa: 'حرف و مد یا همزهٔ جدا یک حرف می¦شوند: «آ»، «ئ».',
    },
    code: 'src/normalize/characters/composed-letters.ts',
    // The canonical compositions of Unicode; ی is what Persian writes for U+064A, and U+06D5 with a hamza is the canonical form of U+06C0.
    // Those of letters that another rule replaces are derived.
    compositions: [
      ['ا\u0653', 'آ'],
      ['ا\u0654', 'أ'],
      ['ا\u0655', 'إ'],
      ['و\u0654', 'ؤ'],
      ['ی\u0654', 'ئ'],
      ['\u06d5\u0654', 'ه\u0654'],
    ],
  },
  {
    name: 'characters/arabic-yeh',
    title: { en: 'Arabic yeh', fa: 'ی عربی' },
    summary: {
      en: 'Arabic yeh (U+064A) and alef maksura (U+0649) become Persian yeh (U+06CC).',
      fa: 'ی عربی و الف مقصوره «ی» فارسی می¦شوند.',
    },
    code: 'src/normalize/characters/letters.ts',
    letters: [
      ['\u064a', 'ی'],
      ['\u0649', 'ی'],
    ],
  },
  {
    name: 'characters/arabic-kaf',
    title: { en: 'Arabic kaf', fa: 'ک عربی' },
    summary: {
      en: 'Arabic kaf (U+0643) becomes Persian kaf (U+06A9).',
      fa: 'ک عربی ک فارسی می¦شود.',
    },
    code: 'src/normalize/characters/letters.ts',
    letters: [['\u0643', 'ک']],
  },
  {
    name: 'characters/alef-wasla',
    title: { en: 'Alef wasla', fa: 'الف وصل' },
    summary: {
      en: 'Alef wasla (U+0671), an Arabic alef that is not pronounced, becomes ا; vowelled Arabic keeps it.',
      fa: 'الف وصل (U+0671) الف ساده می¦شود؛ متن عربی اعراب¦دار آن را نگه می¦دارد.',
    },
    code: 'src/normalize/characters/letters.ts',
    letters: [['\u0671', 'ا']],
  },
  {
    name: 'characters/heh-look-alikes',
    title: { en: 'Look-alikes of heh', fa: 'همانندهای ه' },
    summary: {
      en: 'U+06BE, U+06C1 and U+06D5 become ه, and U+06C2 هٔ, in a word and a line that are otherwise Persian.',
      fa: 'در واژه و سطر فارسی، حرف¦های همانند «ه» همان «ه» می¦شوند.',
    },
    code: 'src/normalize/characters/letters.ts',
    letters: [
      ['\u06be', 'ه', ONLY_PERSIAN],
      ['\u06c1', 'ه', ONLY_PERSIAN],
      ['\u06c2', 'ه\u0654', ONLY_PERSIAN],
      ['\u06d5', 'ه', `${ONLY_PERSIAN}, and with no letter after it in its word`],
    ],
  },
  {
    name: 'characters/swash-kaf',
    title: { en: 'Swash kaf', fa: 'ک کشیده' },
    summary: {
      en: 'Swash kaf (U+06AA) becomes Persian kaf (U+06A9) in a word and a line that are otherwise Persian.',
      fa: 'در واژه و سطر فارسی، ک کشیده ک ساده می¦شود.',
    },
    code: 'src/normalize/characters/letters.ts',
    letters: [['\u06aa', 'ک', ONLY_PERSIAN]],
  },
  {
    name: 'characters/kashida',
    title: { en: 'Kashida', fa: 'کشیده' },
    summary: {
      en: 'A kashida (U+0640) that stretches a word is removed; one used as a dash stays.',
      fa: 'کشیده¦ای که واژه را کش می¦دهد برداشته می¦شود.',
    },
    code: 'src/normalize/characters/letters.ts',
  },
  {
    name: 'characters/stray-marks',
    title: { en: 'Stray marks', fa: 'نشانه¦های سرگردان' },
    summary: {
      en: 'A hamza after ه and a space, or a letter hamza after ه, moves above it: بهانهء → بهانهٔ; of several tanwins one stays.',
      fa: 'همزه¦ای که از «ه» جدا افتاده روی آن می¦رود و از چند تنوین یکی می¦ماند.',
    },
    code: 'src/normalize/characters/stray-marks.ts',
  },
  {
    name: 'characters/digits',
    title: { en: 'Digits', fa: 'رقم¦ها' },
    summary: {
      en: 'Arabic-Indic digits become Persian ones; with the option `digits`, all digits become Persian or ASCII.',
      fa: 'رقم¦های عربی در متن فارسی فارسی می¦شوند؛ یا همهٔ رقم¦ها آن¦گونه که تنظیم شده است.',
    },
    code: 'src/normalize/characters/letters.ts',
  },
] as const satisfies readonly Rule[];
