/** Words of comments of readers, as a page shows them. Numbers, marks and spaces beside them do not matter. */

/** Headings above comments: «نظرات», «۸ دیدگاه». */
export const COMMENT_HEADINGS: readonly string[] = [
  'نظر',
  'نظرات',
  'نظرها',
  'نظرات کاربران',
  'نظرات بینندگان',
  'نظرات مخاطبان',
  'نظرات خوانندگان',
  'نظرات شما',
  'نظر شما',
  'نظر کاربران',
  'دیدگاه',
  'دیدگاه ها',
  'دیدگاه کاربران',
  'دیدگاه های کاربران',
  'دیدگاه شما',
  'دیدگاه های شما',
  'کامنت ها',
  'ارسال نظر',
  'ثبت نظر',
  'نظرات ارسالی',
  'comments',
];

/** Buttons of each comment: «پاسخ», «گزارش تخلف». */
export const COMMENT_ACTIONS: readonly string[] = [
  'پاسخ',
  'پاسخ دادن',
  'پاسخ دهید',
  'پاسخ به این نظر',
  'جواب',
  'جواب دادن',
  'گزارش تخلف',
  'گزارش نظر',
  'موافق مخالف',
  'reply',
];

/** First word of a comment that is numbered: «نظر شماره ۳», «دیدگاه ۳». */
export const COMMENT_NAMES: readonly string[] = ['نظر', 'نظر شماره', 'دیدگاه', 'دیدگاه شماره', 'کامنت', 'کامنت شماره', 'comment'];
