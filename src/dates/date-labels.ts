import { type Label, labelRows, readLabelOf } from '../persian/labels.js';
import { type PhraseTable, phraseTable } from '../persian/phrase-table.js';

/**
 * Labels of dates on Persian news pages, by role. They are folded, so spaces, half-spaces, marks and Arabic letters do not matter. A
 * label counts only with a date after it: «تاریخ» may also begin a headline.
 */
export const DATE_LABELS = {
  published: [
    'تاریخ انتشار',
    'تاریخ انتشار خبر',
    'تاریخ انتشار مطلب',
    'تاریخ و ساعت انتشار',
    'تاریخ و زمان انتشار',
    'تاریخ نشر',
    'تاریخ خبر',
    'تاریخ',
    'تاریخ ثبت',
    'تاریخ درج',
    'تاریخ درج خبر',
    'زمان درج',
    'درج شده در',
    'تاریخ ارسال',
    'تاریخ ارسال خبر',
    'زمان ارسال',
    'تاریخ مخابره',
    'زمان مخابره',
    'زمان انتشار',
    'زمان انتشار خبر',
    'زمان',
    'انتشار',
    'منتشر شده',
    'منتشر شده در',
    'منتشر شده در تاریخ',
    'ساعت انتشار',
    'نوشته شده در',
    'ارسال شده در',
    'ثبت شده در',
    'تاریخ النشر',
    'published',
    'published on',
    'published at',
    'date published',
    'publish date',
  ],
  updated: [
    'آخرین ویرایش',
    'تاریخ آخرین ویرایش',
    'تاریخ ویرایش',
    'زمان ویرایش',
    'ویرایش شده در',
    'آخرین به روز رسانی',
    'تاریخ آخرین به روز رسانی',
    'تاریخ به روز رسانی',
    'زمان به روز رسانی',
    'به روز رسانی',
    'به روز رسانی شده در',
    'به روز شده',
    'به روز شده در',
    'آخرین بروز رسانی',
    'تاریخ آخرین بروز رسانی',
    'تاریخ بروز رسانی',
    'زمان بروز رسانی',
    'بروز رسانی',
    'بروز رسانی شده در',
    'بروز شده',
    'بروز شده در',
    'آخرین تغییر',
    'آخرین تغییرات',
    'تاریخ آخرین تغییر',
    'تاریخ اصلاح',
    'اصلاح شده در',
    'آخر تحدیث',
    'updated',
    'updated on',
    'updated at',
    'last update',
    'last updated',
    'last modified',
  ],
  clock: ['امروز', 'تاریخ امروز', 'date'],
} as const satisfies Record<string, readonly string[]>;

export type DateRole = keyof typeof DATE_LABELS;

let dateLabels: PhraseTable<DateRole> | undefined;

/** Reads the date label at the beginning of a folded text. */
export function readDateLabel(folded: string): Label<DateRole> | null {
  dateLabels ??= phraseTable(labelRows(DATE_LABELS));
  return readLabelOf(dateLabels, folded, 0);
}
