import type { Article, FieldConfidence, ImpliedPart } from 'matn';
import type { HtmlDiagnosticCode } from 'matn/html';
import { withHalfSpaces } from './half-spaces.js';

type InBoth = Record<'fa' | 'en', string>;

/** The fields of an article, in the order in which the page lists them. */
export const FIELDS: Record<keyof Article, InBoth> = withHalfSpaces({
  kicker: { fa: 'روتیتر', en: 'Kicker' },
  headline: { fa: 'تیتر', en: 'Headline' },
  lead: { fa: 'لید', en: 'Lead' },
  published: { fa: 'زمان انتشار', en: 'Published' },
  updated: { fa: 'آخرین ویرایش', en: 'Updated' },
  site: { fa: 'پایگاه', en: 'Site' },
  code: { fa: 'کد خبر', en: 'Code' },
  section: { fa: 'سرویس', en: 'Section' },
  authors: { fa: 'نویسنده', en: 'Authors' },
  agency: { fa: 'خبرگزاری', en: 'Agency' },
  tags: { fa: 'برچسب¦ها', en: 'Tags' },
  body: { fa: 'بدنه', en: 'Body' },
  image: { fa: 'تصویر', en: 'Image' },
  publisher: { fa: 'ناشر', en: 'Publisher' },
});

export const CONFIDENCE: Record<FieldConfidence, InBoth> = {
  certain: { fa: 'قطعی', en: 'certain' },
  likely: { fa: 'محتمل', en: 'likely' },
  guess: { fa: 'حدس', en: 'a guess' },
};

/** The part of a rule before the slash → how the field was found. */
const SOURCES: Record<string, InBoth> = withHalfSpaces({
  label: { fa: 'برچسب آن در متن', en: 'its label in the text' },
  lines: { fa: 'شکل و ترتیب سطرهای آغاز', en: 'the shape and order of the first lines' },
  line: { fa: 'شکل سطر', en: 'the shape of the line' },
  block: { fa: 'سطرهای خالی پیرامون', en: 'the blank lines around it' },
  order: { fa: 'ترتیب سطرها', en: 'the order of the lines' },
  repetition: { fa: 'تکرار شدن آن', en: 'its repetition' },
  byline: { fa: 'سطر نویسنده', en: 'the byline' },
  dateline: { fa: 'آغاز متن', en: 'the beginning of the text' },
  url: { fa: 'نشانی صفحه', en: 'the address of the page' },
  meta: { fa: 'فرادادهٔ صفحه', en: 'the metadata of the page' },
  structure: { fa: 'جای آن در صفحه', en: 'its place on the page' },
  input: { fa: 'خانهٔ نشانی کوتاه', en: 'the field of the short address' },
  'json-ld': { fa: 'JSON-LD صفحه', en: 'the JSON-LD of the page' },
  microdata: { fa: 'ریزدادهٔ صفحه', en: 'the microdata of the page' },
  iransamaneh: { fa: 'قالب ایران¦سامانه', en: 'the IranSamaneh template' },
  nastooh: { fa: 'قالب نستوه', en: 'the Nastooh template' },
  asam: { fa: 'قالب آسام', en: 'the Asam template' },
  page: { fa: 'نام بخش در صفحه', en: 'the name of the element' },
});

/** Describes a rule in plain words; returns the rule itself if it has no description. */
export function sourceOf(by: string, language: 'fa' | 'en'): string {
  return SOURCES[by.slice(0, by.indexOf('/'))]?.[language] ?? by;
}

export const IMPLIED: Record<ImpliedPart, InBoth> = withHalfSpaces({
  day: { fa: 'روز', en: 'day' },
  month: { fa: 'ماه', en: 'month' },
  year: { fa: 'سال', en: 'year' },
  century: { fa: 'سده', en: 'century' },
  calendar: { fa: 'گاه¦شمار', en: 'calendar' },
  'time-zone': { fa: 'منطقهٔ زمانی', en: 'time zone' },
});

/** Diagnostics in plain words. */
export const DIAGNOSTICS: Record<HtmlDiagnosticCode, InBoth> = withHalfSpaces({
  'ambiguous-local-time': {
    fa: 'در آن روز ساعت¦ها این زمان را دو بار نشان دادند؛ بار نخست گرفته شد.',
    en: 'The clocks showed this time twice on that day; the first of the two was taken.',
  },
  'calendar-mismatch': {
    fa: 'تاریخ در همهٔ گاه¦شمارها یک روز نیست؛ تاریخ شمسی یا نخستین تاریخ گرفته شد.',
    en: 'The date does not name the same day in all its calendars; the Jalali one was taken, or the first.',
  },
  'code-mismatch': {
    fa: 'جای دیگر صفحه کد خبر دیگری دارد؛ آنچه دیده می¦شود گرفته شد.',
    en: 'Another part of the page gives another news code; the one in sight was taken.',
  },
  'empty-value': { fa: 'برچسب مقداری ندارد.', en: 'The label has no value.' },
  'future-date': {
    fa: 'زمان انتشار پس از اکنون است.',
    en: 'The date of publication is later than now.',
  },
  'headline-mismatch': {
    fa: 'فراداده تیتر دیگری دارد؛ آنچه دیده می¦شود گرفته شد.',
    en: 'The metadata give another headline; the one in sight was taken.',
  },
  'invalid-date': { fa: 'چنین روزی در هیچ گاه¦شماری نیست؛ تاریخی خوانده نشد.', en: 'No calendar has this day; no date was read.' },
  'invalid-structured-data': { fa: 'این اسکریپت JSON معتبر نیست؛ خوانده نشد.', en: 'This script is not valid JSON; it was not read.' },
  'invalid-time': {
    fa: 'هیچ ساعتی این زمان را نشان نمی¦دهد؛ تاریخ بی آن خوانده شد.',
    en: 'No clock shows this time; the date was read without it.',
  },
  'likely-time-zone': {
    fa: 'واژه¦های صفحه افغانستانی است، پس وقت کابل گرفته شد؛ خود صفحه منطقهٔ زمانی را نمی¦گوید.',
    en: 'The words of the page are Afghan, so the zone is Asia/Kabul; the page does not name it.',
  },
  'longer-text-left-out': {
    fa: 'این بخش نظر، آگهی یا فهرست شمرده شد و از متن خبر بلندتر است؛ کنار گذاشته شد.',
    en: 'This was taken for comments, advertisements or a menu, and has more prose than the body; it was left out.',
  },
  'missing-reference': {
    fa: 'تاریخ سال ندارد یا از امروز شمرده می¦شود؛ بی مبنا خوانده نشد.',
    en: 'The date says no year, or counts from today; without a reference it was not read.',
  },
  'nonexistent-local-time': {
    fa: 'در آن روز ساعت¦ها از این زمان پریدند؛ به همان اندازه جلو برده شد.',
    en: 'The clocks jumped over this time on that day; it was moved on by as much.',
  },
  'published-mismatch': {
    fa: 'جای دیگر صفحه زمان انتشار دیگری دارد؛ آنچه دیده می¦شود گرفته شد.',
    en: 'Another part of the page gives another time of publication; the one in sight was taken.',
  },
  'repeated-headline': {
    fa: 'تیتر اینجا دوباره آمده است؛ تکرارش کنار گذاشته شد.',
    en: 'The headline stands here again; the repetition was left out.',
  },
  'reversed-clock': { fa: 'ساعت و دقیقه جابه¦جا نوشته شده بود.', en: 'Hour and minute stood in reverse order.' },
  'several-dates': {
    fa: 'شاید روز انتشار تاریخ دیگری از صفحه باشد؛ این تاریخ حدس است.',
    en: 'Another day on the page may be that of publication as well; the date is a guess.',
  },
  'undecodable-bytes': {
    fa: 'بخشی از بایت¦ها در کدگذاری صفحه معتبر نبود؛ به جای آن¦ها U+FFFD آمد.',
    en: 'Some bytes are not valid in the encoding of the page; they became U+FFFD.',
  },
  'unseparated-header': {
    fa: 'روتیتر و تیتر و لید را کم چیزی از هم جدا می¦کند؛ یکی از آن¦ها حدس است.',
    en: 'Little tells kicker, headline and lead apart; one of them is a guess.',
  },
  'updated-mismatch': {
    fa: 'جای دیگر صفحه زمان ویرایش دیگری دارد؛ آنچه دیده می¦شود گرفته شد.',
    en: 'Another part of the page gives another time of the last change; the one in sight was taken.',
  },
  'weekday-mismatch': { fa: 'روز هفته با تاریخ نمی¦خواند.', en: 'The day of the week is not that of the date.' },
});
