import { withHalfSpaces } from './half-spaces.js';

/** Names of invisible characters that texts often hold. */
export const CHARACTERS: Readonly<Record<string, Record<'fa' | 'en', string>>> = withHalfSpaces({
  '\t': { fa: 'جهش', en: 'tab' },
  '\n': { fa: 'سطر نو', en: 'line break' },
  ' ': { fa: 'فاصله', en: 'space' },
  '\u00a0': { fa: 'فاصلهٔ نشکن', en: 'no-break space' },
  '\u00ad': { fa: 'خط تیرهٔ نرم', en: 'soft hyphen' },
  '\u200b': { fa: 'فاصلهٔ بی¦پهنا', en: 'zero-width space' },
  '\u200c': { fa: 'نیم¦فاصله', en: 'half-space' },
  '\u200d': { fa: 'پیونددهنده', en: 'joiner' },
  '\u200e': { fa: 'نشان چپ¦به¦راست', en: 'left-to-right mark' },
  '\u200f': { fa: 'نشان راست¦به¦چپ', en: 'right-to-left mark' },
  '\ufeff': { fa: 'نشانهٔ آغاز فایل', en: 'byte order mark' },
});
