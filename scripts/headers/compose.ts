import { readdirSync, readFileSync } from 'node:fs';
import type { Random } from '../lib/random.js';
import type { HeaderRecord } from './records.js';

/** Titles and text of a page of our own. */
interface Story {
  kicker: string | null;
  headline: string | null;
  lead: string | null;
  body: readonly string[];
}

const FOLDER = 'fixtures/articles';
const TOPS = [
  '',
  'nemoone.ir\n\n',
  'چهارشنبه ۱۴ آذر ۱۴۰۳\n',
  'صفحه نخست\nفرهنگی\nاقتصادی\nدرباره ما\n',
  'خانه » گزارش » شهر\n',
  'نمونه نیوز\n',
  'ورود | عضویت\n\nنمونه نامه\n\n',
];
const CODES = ['کد خبر: ۴۵۱۲۰', 'کد مطلب : 45120', 'شناسه خبر: ۴۵۱۲۰', 'کد خبر ۴۵۱۲۰'];
const DATES = [
  'تاریخ انتشار: ۱۴ آذر ۱۴۰۲ - ۱۰:۲۰',
  'زمان انتشار : چهارشنبه ۱۴ آذر ۱۴۰۲ ساعت ۱۰:۲۰',
  '۱۴ آذر ۱۴۰۲ - ۱۰:۲۰',
  '۱۴۰۲/۰۹/۱۴ ۱۰:۲۰',
  'تاریخ: ۱۴۰۲/۰۹/۱۴',
];
const BUTTONS = ['', '', 'چاپ\nتلگرام\n', '۰ نظر\n', 'بازدید : ۸۰\n'];
const ENDS = ['', '', '\nانتهای پیام', '\nارسال نظر', '\nآخرین اخبار\nراه روستا باز شد'];
const OPENINGS = ['به گزارش خبرنگار ما، ', 'به گزارش نمونه نیوز، ', 'به نقل از نمونه، ', '', ''];

const KICKERS = [
  'یادداشتی درباره شعر «باغ»',
  'گزارشی از بازار گل',
  'رئیس شورای شهر:',
  'همزمان با هفته کتاب؛',
  'در نشستی با ناشران',
  'گفت و گو با یک معمار',
  'سخنگوی اداره آب خبر داد:',
  'به مناسبت روز درخت کاری',
  'نقد نمایش «راه دور»',
  'نمایشگاه «شب یلدا»',
  'در پی بارندگی روزهای گذشته رخ داد',
  'با حضور استادان خط برگزار شد',
];

function readStories(): Story[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Story => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8').replaceAll('¦', '\u200c')).article)
    .filter(({ headline, body }) => headline !== null && body.length > 0);
}

/** Pages of our own stories in every order that header, titles and text have: what they are is known. */
export function composedRecords(count: number, random: Random): HeaderRecord[] {
  const stories = readStories();
  const kickers = [...KICKERS, ...stories.flatMap(({ kicker }) => kicker ?? [])];
  return Array.from({ length: count }, (_, index) => {
    const story = random.one(stories);
    const kicker = random.below(3) > 0 ? null : (story.kicker ?? random.one(kickers));
    const lead = random.below(2) === 0 ? null : story.lead;
    return { id: `composed-${index}`, site: 'composed', ...compose({ ...story, kicker, lead }, random) };
  });
}

function compose({ kicker, headline, lead, body }: Story, random: Random): Pick<HeaderRecord, 'text' | 'gold'> {
  const labels = random.below(2) === 0 ? [random.one(CODES), random.one(DATES)] : [random.one(DATES), random.one(CODES)];
  const meta = `${labels.slice(random.below(2)).join(random.one(['\n', ' | ']))}\n`;
  const gap = random.below(4) === 0 ? '' : '\n';
  const titles = `${kicker === null ? '' : `${kicker}\n\n`}${headline}\n`;
  const above = lead === null ? '' : `${gap}${lead}\n`;
  const [first = '', ...others] = body;
  const opening = lead === null && gap === '' ? 'به گزارش خبرنگار ما، ' : random.one(OPENINGS);
  const text = `${gap}${[opening + first, ...others, ...(others.length === 0 ? [random.one(['پایان این گزارش در شماره آینده می آید و خوانندگان می توانند نظر خود را بفرستند.', ''])] : [])].filter((line) => line !== '').join('\n')}`;
  const page = random.one([
    `${meta}${random.one(BUTTONS)}${gap}${titles}${above}${text}`,
    `${titles}${meta}${random.one(BUTTONS)}${above}${text}`,
    `${titles}${above}${text}\n${meta}`,
  ]);
  return { text: `${random.one(TOPS)}${page}${random.one(ENDS)}`, gold: { kicker, headline, lead } };
}
