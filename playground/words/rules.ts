import type { RuleName } from 'matn';
import { withHalfSpaces } from './half-spaces.js';

export interface RuleWords {
  title: string;
  summary: string;
}

/** Every rule in both languages, in the order in which the page lists them; the compiler holds the list complete. */
export const RULES: Record<RuleName, Record<'fa' | 'en', RuleWords>> = withHalfSpaces({
  'characters/visual-order': {
    fa: { title: 'ترتیب دیداری', summary: 'حرف¦هایی که در پی¦دی¦اف وارونه آمده¦اند به ترتیب خواندن برمی¦گردند.' },
    en: { title: 'Visual order', summary: 'Letters that a PDF has in visual order are put in the order of reading.' },
  },
  'characters/presentation-forms': {
    fa: { title: 'شکل¦های نمایشی', summary: 'شکل¦های نمایشی و حرف¦های به¦هم¦چسبیده به حرف¦های خود برمی¦گردند.' },
    en: { title: 'Presentation forms', summary: 'Presentation forms and ligatures become their letters.' },
  },
  'characters/heh-with-yeh-above': {
    fa: { title: 'های یادار', summary: '«ۀ» به «ه» و همزهٔ بالا بدل می¦شود.' },
    en: { title: 'Heh with yeh above', summary: 'U+06C0 becomes ه and hamza above.' },
  },
  'characters/other-spaces': {
    fa: { title: 'فاصله¦های دیگر', summary: 'فاصلهٔ نشکن، باریک و مانند آن فاصلهٔ ساده می¦شود.' },
    en: { title: 'Other spaces', summary: 'No-break, thin and other spaces become a space.' },
  },
  'characters/bidi-controls': {
    fa: { title: 'نویسه¦های جهت', summary: 'نویسه¦های ناپیدای جهت نوشتار برداشته می¦شوند.' },
    en: { title: 'Writing direction', summary: 'Invisible controls of writing direction are removed.' },
  },
  'characters/zero-width': {
    fa: { title: 'نویسه¦های بی¦پهنا', summary: 'نشانهٔ آغاز فایل، پیونددهندهٔ واژه و مانند آن برداشته می¦شوند.' },
    en: { title: 'Zero-width characters', summary: 'Byte order marks, word joiners and the like are removed.' },
  },
  'characters/soft-breaks': {
    fa: { title: 'خط تیرهٔ نرم', summary: 'خط تیرهٔ نرم یا فاصلهٔ بی¦پهنایی که میان دو حرف نیست برداشته می¦شود.' },
    en: { title: 'Soft breaks', summary: 'A soft hyphen or zero-width space that stands between no two letters is removed.' },
  },
  'characters/zwj': {
    fa: { title: 'پیونددهنده', summary: 'پیونددهندهٔ بی¦پهنایی که نه به حرفی شکل می¦دهد و نه به شکلکی، برداشته می¦شود.' },
    en: { title: 'Zero-width joiner', summary: 'A joiner that shapes neither a letter nor an emoji is removed.' },
  },
  'characters/composed-letters': {
    fa: { title: 'حرف¦های مرکب', summary: 'حرف و مد یا همزهٔ جدا یک حرف می¦شوند: «آ»، «ئ».' },
    en: { title: 'Composed letters', summary: 'A letter with a combining madda or hamza becomes one letter.' },
  },
  'characters/arabic-yeh': {
    fa: { title: 'ی عربی', summary: 'ی عربی و الف مقصوره «ی» فارسی می¦شوند.' },
    en: { title: 'Arabic yeh', summary: 'Arabic yeh and alef maksura become Persian yeh.' },
  },
  'characters/arabic-kaf': {
    fa: { title: 'ک عربی', summary: 'ک عربی ک فارسی می¦شود.' },
    en: { title: 'Arabic kaf', summary: 'Arabic kaf becomes Persian kaf.' },
  },
  'characters/heh-look-alikes': {
    fa: { title: 'همانندهای ه', summary: 'در واژه و سطر فارسی، حرف¦های همانند «ه» همان «ه» می¦شوند.' },
    en: { title: 'Look-alikes of heh', summary: 'Letters that look like ه become ه in Persian words.' },
  },
  'characters/swash-kaf': {
    fa: { title: 'ک کشیده', summary: 'در واژه و سطر فارسی، ک کشیده ک ساده می¦شود.' },
    en: { title: 'Swash kaf', summary: 'Swash kaf becomes Persian kaf in Persian words.' },
  },
  'characters/kashida': {
    fa: { title: 'کشیده', summary: 'کشیده¦ای که واژه را کش می¦دهد برداشته می¦شود.' },
    en: { title: 'Kashida', summary: 'A kashida that stretches a word is removed.' },
  },
  'characters/stray-marks': {
    fa: { title: 'نشانه¦های سرگردان', summary: 'همزه¦ای که از «ه» جدا افتاده روی آن می¦رود و از چند تنوین یکی می¦ماند.' },
    en: { title: 'Stray marks', summary: 'A hamza apart from its ه goes above it, and one tanwin stays of several.' },
  },
  'characters/digits': {
    fa: { title: 'رقم¦ها', summary: 'رقم¦های عربی در متن فارسی فارسی می¦شوند؛ یا همهٔ رقم¦ها آن¦گونه که تنظیم شده است.' },
    en: { title: 'Digits', summary: 'Arabic-Indic digits become Persian ones, or all digits what the setting says.' },
  },
  'spacing/runs': {
    fa: { title: 'فاصله¦های پیاپی', summary: 'چند فاصله میان دو واژه یکی می¦شود.' },
    en: { title: 'Several spaces', summary: 'Several spaces between two words become one.' },
  },
  'spacing/trailing': {
    fa: { title: 'پایان سطر', summary: 'فاصله¦های پایان سطر برداشته می¦شوند.' },
    en: { title: 'Line ends', summary: 'Spaces at the end of a line are removed.' },
  },
  'spacing/blank-lines': {
    fa: { title: 'سطر خالی', summary: 'سطری که تنها فاصله دارد خالی می¦شود.' },
    en: { title: 'Blank lines', summary: 'A line of nothing but spaces becomes empty.' },
  },
  'punctuation/comma': {
    fa: { title: 'ویرگول', summary: 'ویرگول لاتین پس از واژهٔ فارسی «،» می¦شود.' },
    en: { title: 'Comma', summary: 'A comma after a Persian word becomes ،.' },
  },
  'punctuation/semicolon': {
    fa: { title: 'نقطه¦ویرگول', summary: 'نقطه¦ویرگول لاتین پس از واژهٔ فارسی «؛» می¦شود.' },
    en: { title: 'Semicolon', summary: 'A semicolon after a Persian word becomes ؛.' },
  },
  'punctuation/question-mark': {
    fa: { title: 'نشانهٔ پرسش', summary: 'نشانهٔ پرسش لاتین پس از واژهٔ فارسی «؟» می¦شود.' },
    en: { title: 'Question mark', summary: 'A question mark after a Persian word becomes ؟.' },
  },
  'punctuation/quotes': {
    fa: { title: 'گیومه', summary: 'نشانه¦های نقل قول لاتین گیومه می¦شوند، اگر در تنظیم¦ها خواسته شود.' },
    en: { title: 'Guillemets', summary: '"…" around Persian text becomes «…», if the settings ask for it.' },
  },
  'punctuation/space-before-mark': {
    fa: { title: 'فاصلهٔ پیش از نشانه', summary: 'فاصلهٔ پیش از . ، : ؛ ! ؟ برداشته می¦شود.' },
    en: { title: 'Space before a mark', summary: 'A space before . ، : ؛ ! ؟ is removed.' },
  },
  'punctuation/space-after-mark': {
    fa: { title: 'فاصلهٔ پس از نشانه', summary: 'میان . ، : ؛ ! ؟ و واژهٔ بعد فاصله می¦آید.' },
    en: { title: 'Space after a mark', summary: 'A space is put between . ، : ؛ ! ؟ and the next word.' },
  },
  'punctuation/space-inside-brackets': {
    fa: { title: 'فاصلهٔ درون کمانک', summary: 'فاصلهٔ پس از « ( [ و پیش از » ) ] برداشته می¦شود.' },
    en: { title: 'Space inside brackets', summary: 'Spaces after « ( [ and before » ) ] are removed.' },
  },
  'punctuation/space-outside-brackets': {
    fa: { title: 'فاصلهٔ بیرون کمانک', summary: 'میان واژه و « پیش از آن یا » پس از آن فاصله می¦آید.' },
    en: { title: 'Space outside brackets', summary: 'A space is put between a word and the « before or the » after it.' },
  },
  'zwnj/impostors': {
    fa: { title: 'نیم¦فاصله¦های بدلی', summary: 'نویسه¦هایی که به جای نیم¦فاصله آمده¦اند، مانند ¬ و &zwnj;، نیم¦فاصله می¦شوند.' },
    en: { title: 'Impostors', summary: 'What stands for a half-space, as ¬ and &zwnj;, becomes one.' },
  },
  'zwnj/runs': {
    fa: { title: 'نیم¦فاصله¦های پیاپی', summary: 'چند نیم¦فاصلهٔ پیاپی یکی می¦شود.' },
    en: { title: 'Several half-spaces', summary: 'Several half-spaces in a row become one.' },
  },
  'zwnj/before-marks': {
    fa: { title: 'پیش از نشانهٔ حرف', summary: 'نیم¦فاصلهٔ میان حرف و اعراب یا همزهٔ آن پس از آن¦ها می¦رود یا برداشته می¦شود.' },
    en: { title: 'Before vowel signs', summary: 'A half-space between a letter and its sign moves after it or goes.' },
  },
  'zwnj/edges': {
    fa: { title: 'نیم¦فاصلهٔ بیهوده', summary: 'نیم¦فاصله¦ای که میان دو حرف نیست برداشته می¦شود.' },
    en: { title: 'At the edge of a word', summary: 'A half-space that stands not between two letters is removed.' },
  },
  'zwnj/after-non-joiner': {
    fa: { title: 'پس از حرف جدا', summary: 'نیم¦فاصلهٔ پس از حرفی که نمی¦چسبد برداشته می¦شود، اگر در تنظیم¦ها خواسته شود.' },
    en: { title: 'After a letter that does not join', summary: 'There a half-space cannot be seen; it goes, if the settings ask for it.' },
  },
  'zwnj/own-words': {
    fa: { title: 'واژه¦های شما', summary: 'واژه¦هایی که خودتان به matn داده¦اید آن¦گونه نوشته می¦شوند که خواسته¦اید.' },
    en: { title: 'Your own words', summary: 'Words that were given to matn are written as they were given.' },
  },
  'zwnj/verb-prefix': {
    fa: { title: 'پیشوند فعل', summary: 'فاصلهٔ میان «می» یا «نمی» و فعل نیم¦فاصله می¦شود.' },
    en: { title: 'Verb prefix', summary: 'A space between می or نمی and a verb becomes a half-space.' },
  },
  'zwnj/plural': {
    fa: { title: 'جمع', summary: 'فاصلهٔ پیش از «ها» و صورت¦های آن نیم¦فاصله می¦شود.' },
    en: { title: 'Plural', summary: 'A space before ها and its forms becomes a half-space.' },
  },
  'zwnj/comparative': {
    fa: { title: 'تر و ترین', summary: 'فاصلهٔ پیش از «تر» و «ترین» نیم¦فاصله می¦شود.' },
    en: { title: 'Comparative', summary: 'A space before تر and ترین becomes a half-space.' },
  },
  'zwnj/enclitic': {
    fa: { title: 'پی¦بست', summary: 'فاصلهٔ پس از ه ناملفوظ و پیش از «ای»، «ام»، «اند» و مانند آن نیم¦فاصله می¦شود.' },
    en: { title: 'Enclitic', summary: 'A space between silent ه and ای, ام, اند and the like becomes a half-space.' },
  },
  'zwnj/compound': {
    fa: { title: 'واژهٔ مرکب', summary: 'فاصلهٔ درون واژهٔ مرکب نیم¦فاصله می¦شود.' },
    en: { title: 'Compound', summary: 'A space inside a compound word becomes a half-space.' },
  },
  'zwnj/ezafe': {
    fa: { title: 'کسرهٔ اضافه', summary: 'کسرهٔ اضافه پس از ه ناملفوظ چنان نوشته می¦شود که تنظیم¦ها بخواهند.' },
    en: { title: 'Ezafe', summary: 'The ezafe after a silent ه, as the settings ask for it.' },
  },
  'zwnj/weekday': {
    fa: { title: 'روز هفته', summary: 'فاصلهٔ درون «دوشنبه» و «چهارشنبه» برداشته می¦شود.' },
    en: { title: 'Weekday', summary: 'The space in دو شنبه and چهار شنبه goes.' },
  },
  'zwnj/lost': {
    fa: { title: 'نیم¦فاصلهٔ گم¦شده', summary: 'نیم¦فاصله¦ای که از درون واژه افتاده است برمی¦گردد.' },
    en: { title: 'Lost half-space', summary: 'A half-space that was lost inside a word is put back.' },
  },
  'zwnj/glued-words': {
    fa: { title: 'واژه¦های چسبیده', summary: 'فاصله¦ای که پس از حرف جدا از میان دو واژه افتاده است برمی¦گردد.' },
    en: { title: 'Glued words', summary: 'A space that was lost after a letter that does not join is put back.' },
  },
  'zwnj/unseen': {
    fa: { title: 'نیم¦فاصلهٔ ناپیدا', summary: 'پس از حرف جدا و پیش از «ها» و «تر» نیم¦فاصله می¦آید، اگر در تنظیم¦ها خواسته شود.' },
    en: { title: 'Unseen half-space', summary: 'Before ها and تر after a letter that does not join, if the settings ask for it.' },
  },
});

export const RULE_NAMES = Object.keys(RULES) as RuleName[];

/** Rules that matn does not apply unless told to. */
export const OFF_BY_DEFAULT: ReadonlySet<RuleName> = new Set<RuleName>(['characters/visual-order', 'zwnj/glued-words']);

export type StageName = 'characters' | 'spacing' | 'punctuation' | 'zwnj';
export const STAGES: readonly StageName[] = ['characters', 'spacing', 'punctuation', 'zwnj'];

export const stageOf = (rule: RuleName): StageName => rule.slice(0, rule.indexOf('/')) as StageName;
