import type { Random } from '../lib/random.js';
import { sortedFixtures } from './fixtures.js';
import type { HeaderRecord } from './records.js';

/** Titles and text of one of our own pages. */
interface Story {
  kicker: string | null;
  headline: string | null;
  lead: string | null;
  body: readonly string[];
}

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
  'در گفت و گو با یک باغبان مطرح شد',
  'از سوی انجمن کتابداران',
  'پس از دو سال تعطیلی',
  'بر اساس گزارش سازمان آب',
  'برای نخستین بار در کشور؛',
  'به همت دانش آموزان یک روستا',
  'طی مراسمی در تالار شهر؛',
  'مدیرعامل شرکت راه آهن شرق:',
  'معاون امور مراتع اعلام کرد',
  'یک کارشناس بازار خبر داد؛',
  'نماینده صنف نانوایان عنوان کرد:',
  'گزارش تصویری/',
  'خبرنگار ما گزارش می دهد؛',
  'شهردار شهر کوچک:',
];

/** Lines above the titles that hold the headline: a path, the title of the page. */
const HOLDERS = [
  (headline: string): string => `خانه > خبرها > ${headline}\n`,
  (headline: string): string => `صفحه اصلی » فرهنگی » ${headline}\n`,
  (headline: string): string => `${headline} | نمونه نیوز\n`,
  (headline: string): string => `${headline} - نمونه نامه\n`,
];

function readStories(): Story[] {
  return sortedFixtures()
    .map(({ article }): Story => article)
    .filter(({ headline, body }) => headline !== null && body.length > 0);
}

/** Composes pages of our own stories in every order of header, titles and text, so that their gold is known. */
export function composedRecords(count: number, random: Random): HeaderRecord[] {
  const stories = readStories();
  const kickers = [...KICKERS, ...stories.flatMap(({ kicker }) => kicker ?? [])];
  return Array.from({ length: count }, (_, index) => {
    const story = random.one(stories);
    const kicker = random.below(3) > 0 ? null : (story.kicker ?? random.one(kickers));
    const lead = random.below(2) === 0 ? null : story.lead;
    const whole = { ...story, kicker, lead };
    const made = random.below(5) < 2 ? shorten(whole, random) : opened(whole, random);
    return { id: `composed-${index}`, site: 'composed', ...compose(made, random) };
  });
}

/** Shortens a story, as in examples and messages: a headline of up to four words, a text of one or two sentences. */
function shorten({ kicker, headline, body }: Story, random: Random): Story {
  const sentences = body.slice(0, 1 + random.below(2)).map((text) => `${firstWords(text, 4 + random.below(5))}.`);
  return { kicker, headline: headline && firstWords(headline, 2 + random.below(3)), lead: null, body: sentences };
}

function firstWords(text: string, count: number): string {
  const words = text.split(' ').slice(0, count).join(' ');
  return words.replace(/[.،,:؛]+$/u, '');
}

const LAST_PARAGRAPH = 'پایان این گزارش در شماره آینده می آید و خوانندگان می توانند نظر خود را بفرستند.';

/** Opens the text of a story with its source, mostly, and with more than one paragraph. */
function opened({ kicker, headline, lead, body }: Story, random: Random): Story {
  const [first = '', ...others] = body;
  const paragraphs = [random.one(OPENINGS) + first, ...others];
  if (others.length === 0 && random.below(2) === 0) paragraphs.push(LAST_PARAGRAPH);
  return { kicker, headline, lead, body: paragraphs };
}

function compose({ kicker, headline, lead, body }: Story, random: Random): Pick<HeaderRecord, 'text' | 'gold'> {
  const labels = random.below(2) === 0 ? [random.one(CODES), random.one(DATES)] : [random.one(DATES), random.one(CODES)];
  const meta = random.below(6) === 0 ? '' : `${labels.slice(random.below(2)).join(random.one(['\n', ' | ']))}\n`;
  const gap = random.below(4) === 0 ? '' : '\n';
  const titles = `${kicker === null ? '' : `${kicker}\n\n`}${headline}\n`;
  const above = lead === null ? '' : `${gap}${lead}\n`;
  const text = `${gap}${body.join('\n')}`;
  const page = random.one([
    `${meta}${random.one(BUTTONS)}${gap}${titles}${above}${text}`,
    `${titles}${meta}${random.one(BUTTONS)}${above}${text}`,
    `${titles}${above}${text}\n${meta}`,
  ]);
  const holder = random.below(8) === 0 && headline !== null ? random.one(HOLDERS)(headline) : '';
  return { text: `${random.one(TOPS)}${holder}${page}${random.one(ENDS)}`, gold: { kicker, headline, lead } };
}
