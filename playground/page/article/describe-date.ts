import type { ArticleDate } from 'matn';
import { IMPLIED } from '../../words/article.js';
import { fill, type Language, TEXTS } from '../../words/texts.js';
import { element } from '../dom.js';

/** Shows a date in both calendars («چهارشنبه ۱ دی ۱۴۰۰، ۲۱:۵۸»), the instant, and the assumed parts. */
export function describeDate(date: ArticleDate, language: Language): HTMLElement {
  const { article } = TEXTS[language];
  const parts = date.implied.map((part) => IMPLIED[part][language]).join(language === 'fa' ? '، ' : ', ');
  const notes = [parts === '' ? '' : fill(article.implied, { parts }), date.approximate ? article.approximate : ''].join(' ').trim();
  return element(
    'div',
    { class: 'date' },
    fact(article.jalali, written(date, language, 'persian')),
    fact(article.gregorian, written(date, language, 'gregory')),
    fact(article.instant, element('code', { dir: 'ltr' }, date.iso)),
    ...(notes === '' ? [] : [element('p', { class: 'quiet' }, notes)]),
  );
}

function fact(label: string, value: Node | string): HTMLElement {
  return element('div', { class: 'fact' }, element('span', { class: 'label' }, label), element('span', {}, value));
}

function written({ iso, time, timeZone }: ArticleDate, language: Language, calendar: string): string {
  // A date without a time is midnight in UTC to `Date`.
  const zone = time ? timeZone : 'UTC';
  const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, { ...DAY, ...CLOCK, timeZone: zone });
  const parts = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return fill(TEXTS[language].article[time ? 'dayAndTime' : 'day'], parts);
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
