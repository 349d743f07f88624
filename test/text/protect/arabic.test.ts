import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/api/types.js';
import { findArabic } from '../../../src/normalize/protect/arabic.js';
import { findProtectedSpans } from '../../../src/normalize/protect/find-protected.js';
import { findVowelled } from '../../../src/normalize/protect/vowelled.js';

const spansOf = (text: string): string[] => findProtectedSpans(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
const isArabic = (line: string): boolean => spansOf(line).join() === `arabic ${line}`;

const FATHA = '\u064e';
/** Returns words of beh; a capital stands for a letter with a sign: `Aa Aa`. */
const vowelled = (pattern: string, sign = FATHA): string => pattern.replaceAll('A', `ب${sign}`).replaceAll('a', 'ب');

const quotationsOf = (text: string): string[] => {
  const found: Span[] = [];
  findVowelled(text, 0, text.length, found);
  return found.map(({ start, end }) => text.slice(start, end));
};

/** Returns a line with its stretches marked. */
const marked = (line: string): string => {
  let text = line;
  for (const { start, end } of findArabic(line).reverse()) text = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
  return text;
};

describe('a stretch of Arabic', () => {
  it('is a line without a word of Persian and with one telling sign, or signs of three, of two in a sentence', () => {
    for (const line of [
      'بحسب وكالة رويترز',
      'لن نقبل بأي اتفاق',
      'قالت الوزارة',
      'یا ایها النبی',
      'والشمس و ضحیها',
      'لیس للانسان ما سعی',
      'مشينا على الرمل حتى المساء',
    ])
      expect(isArabic(line), line).toBe(true);
    for (const line of [
      'جبل القمر',
      'بامِ الوند، البرز، الموت',
      'بیت المقدس، مسجد الاقصی',
      'حق الزحمه و فارغ التحصیل',
      'متفکران بزرگ ایران',
    ])
      expect(isArabic(line), line).toBe(false);
  });

  it('has signs of four in a sentence of Persian, and two of them', () => {
    expect(marked('او گفت قالت الوزارة في بيانها و رفت')).toBe('او گفت ⟦قالت الوزارة في⟧ بيانها و رفت');
    expect(marked('سخن از حرکة در میان است')).toBe('سخن از حرکة در میان است');
    expect(marked('آیهٔ یا ایها الناس را خواند')).toBe('آیهٔ ⟦یا ایها الناس⟧ را خواند');
  });

  it('ends at a word of Persian, however it is written, and at a letter that Arabic lacks', () => {
    for (const word of ['از', 'كه', 'را', 'اين', 'اىن', 'است', 'براي', 'مي', 'شده', 'آن', 'پدر', 'گل', 'خانهٔ', 'می\u200cرود', 'ميشتابند'])
      expect(findArabic(`هذه ${word} جبل`), word).toEqual([]);
    for (const word of ['ازل', 'كهف', 'استاذ']) expect(isArabic(`هذه ${word} جبل`), word).toBe(true);
  });

  it('leaves out phrases that Persian has made its own', () => {
    for (const phrase of [
      'ان شاء الله',
      'حجة الاسلام والمسلمین',
      'صلی الله علیه و آله و سلم',
      'علیه السلام',
      'دایرة المعارف',
      'بین المللی',
    ])
      expect(findArabic(`${phrase} فردا آمد`), phrase).toEqual([]);
  });

  it('has no sign in words of Persian that begin as if with the article', () => {
    expect(findArabic('البته الگوی الکترونی بالاترین الماس و والدین')).toEqual([]);
  });

  it('takes along what Arabic may have, but not across a mark', () => {
    expect(marked('فرمود: من قال لکم هذا و من صدق، و رفت')).toBe('فرمود: ⟦من قال لکم هذا و من صدق⟧، و رفت');
    expect(marked('گفت «من» هذا والله علی» را')).toBe('گفت «من» ⟦هذا والله علی⟧» را');
  });

  it('ends where signs are far apart', () => {
    expect(findArabic(`که هذا ${'ن '.repeat(28)}هذا`)).toHaveLength(1);
    expect(findArabic(`که هذا ${'ن '.repeat(29)}هذا`)).toHaveLength(0);
  });

  it('finds the same when letters are exchanged', () => {
    const line = 'او گفت يا أيها الذين آمنوا كتب عليكم الصيام را';
    const exchanged = line.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
    expect(findArabic(exchanged)).toEqual(findArabic(line));
  });
});

describe('a vowelled quotation', () => {
  const isQuotation = (text: string): boolean => quotationsOf(text).join() === text;

  it('has three words or more', () => {
    expect(isQuotation(vowelled('AA AA AA'))).toBe(true);
    expect(isQuotation(vowelled('AA AA'))).toBe(false);
  });

  it('has a vowel sign on half of its letters or more', () => {
    expect(isQuotation(vowelled('Aa aA Aa'))).toBe(true);
    expect(isQuotation(vowelled('Aa aA Aaa'))).toBe(false);
  });

  it('has at most four letters without a sign in a row', () => {
    const [first, second] = [vowelled('AAA AAA AAA'), vowelled('AAA AAA AAA')];
    expect(isQuotation(`${first} ${vowelled('aaaa')} ${second}`)).toBe(true);
    expect(quotationsOf(`${first} ${vowelled('aaaaa')} ${second}`)).toEqual([first, second]);
  });

  it('shows by the signs from dammatan to sukun and the superscript alef, not by fathatan or madda', () => {
    const isSign = (code: number): boolean => isQuotation(vowelled('AA AA AA', String.fromCharCode(code)));
    const signs = Array.from({ length: 0x26 }, (_, i) => 0x64b + i).filter(isSign);
    expect(signs).toEqual([0x64c, 0x64d, 0x64e, 0x64f, 0x650, 0x651, 0x652, 0x670]);
  });

  it('leaves the numbers beside it alone, and what is verbatim', () => {
    const quotation = vowelled('AA AA AA');
    for (const number of ['12', '۱۲', '12:30'])
      expect(spansOf(`که ${number}${quotation}${number}`)).toEqual([`number ${number}`, `arabic ${quotation}`, `number ${number}`]);
    for (const verbatim of ['👍', ':)', '@kayhan'])
      expect(spansOf(`گفت ${quotation}${verbatim}`)).toEqual([`arabic ${quotation}`, `verbatim ${verbatim}`]);
    expect(spansOf(`👍${quotation}`)).toEqual(['verbatim 👍', `arabic ${quotation}`]);
  });

  it('leaves the white space around it outside', () => {
    expect(spansOf(`  ${vowelled('AA AA AA')} \t`)).toEqual([`arabic ${vowelled('AA AA AA')}`]);
  });
});
