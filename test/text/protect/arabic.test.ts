import { describe, expect, it } from 'vitest';
import { findProtectedSpans } from '../../../src/text/protect.js';

const spansOf = (text: string): string[] => findProtectedSpans(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
const isArabic = (line: string): boolean => spansOf(line).join() === `arabic ${line}`;

const FATHA = '\u064e';
/** Words of beh, each letter with a sign if the pattern has a capital: `Aa Aa`. */
const vowelled = (pattern: string, sign = FATHA): string => pattern.replaceAll('A', `ب${sign}`).replaceAll('a', 'ب');

describe('a line in Arabic', () => {
  it('has a teh marbuta: names with an article do not make one, even with a vowel sign', () => {
    expect(isArabic('جبل القمر، الزهر، الحجر')).toBe(false);
    expect(spansOf('بامِ الوند، البرز، الموت')).toEqual([]);
    expect(isArabic('بامِ الوند، البرز، المدرسة')).toBe(true);
  });

  it('has three articles and teh marbutas or more', () => {
    expect(isArabic('جبل المدرسة')).toBe(false);
    expect(isArabic('جبل المدرسة البعد')).toBe(true);
    expect(isArabic('مدرسة قمة جبل')).toBe(false);
    expect(isArabic('مدرسة قمة واحة')).toBe(true);
  });

  it('has at most 14 letters for each of them', () => {
    const arabic = (letters: number): string => `المدرسة البعد${' م'.repeat(letters - 12)}`;
    expect(isArabic(arabic(42))).toBe(true);
    expect(isArabic(arabic(43))).toBe(false);
  });

  it('has no word of Persian, however it is written', () => {
    for (const word of ['از', 'كه', 'به', 'بہ', 'بھ', 'را', 'اين', 'اىن', 'است', 'براي', 'با', 'مي', 'يا', 'هر', 'شده', 'آن'])
      expect(isArabic(`مدرسة قمة واحة ${word} جبل`), word).toBe(false);
    for (const word of ['ازل', 'كهف', 'براين', 'استاذ']) expect(isArabic(`مدرسة قمة واحة ${word} جبل`), word).toBe(true);
  });

  it('has no letter of Persian', () => {
    for (const letter of 'پچژگیک\u06aa') expect(isArabic(`مدرسة قمة واحة ج${letter}ل`), letter).toBe(false);
  });

  it('joins the word for «and» to an article', () => {
    expect(isArabic('مدرسة قمة والبعد')).toBe(false);
    expect(isArabic('مدرسة واحة والبعد و جبل البعد')).toBe(true);
    expect(isArabic('مدرسة واحة البعد و البعد')).toBe(false);
  });

  it('does not count the name of God, or what a half-space parts', () => {
    expect(isArabic('مدرسة الله البعد')).toBe(false);
    expect(isArabic('مدرسة جبل\u200cالبعد البعد')).toBe(false);
    expect(isArabic('مدرسة البعد البعد')).toBe(true);
  });
});

describe('a vowelled quotation', () => {
  it('has three words or more', () => {
    expect(isArabic(vowelled('AA AA AA'))).toBe(true);
    expect(isArabic(vowelled('AA AA'))).toBe(false);
  });

  it('has a vowel sign on half of its letters or more', () => {
    expect(isArabic(vowelled('Aa aA Aa'))).toBe(true);
    expect(isArabic(vowelled('Aa aA Aaa'))).toBe(false);
  });

  it('has at most four letters without a sign in a row', () => {
    const [first, second] = [vowelled('AAA AAA AAA'), vowelled('AAA AAA AAA')];
    expect(isArabic(`${first} ${vowelled('aaaa')} ${second}`)).toBe(true);
    expect(spansOf(`${first} ${vowelled('aaaaa')} ${second}`)).toEqual([`arabic ${first}`, `arabic ${second}`]);
  });

  it('shows by the signs from dammatan to sukun and the superscript alef, not by fathatan or madda', () => {
    const isSign = (code: number): boolean => isArabic(vowelled('AA AA AA', String.fromCharCode(code)));
    const signs = Array.from({ length: 0x26 }, (_, i) => 0x64b + i).filter(isSign);
    expect(signs).toEqual([0x64c, 0x64d, 0x64e, 0x64f, 0x650, 0x651, 0x652, 0x670]);
  });

  it('leaves the numbers beside it alone, and what is verbatim', () => {
    const quotation = vowelled('AA AA AA');
    for (const number of ['12', '۱۲', '12:30'])
      expect(spansOf(`${number}${quotation}${number}`)).toEqual([`number ${number}`, `arabic ${quotation}`, `number ${number}`]);
    for (const verbatim of ['👍', ':)', '@kayhan'])
      expect(spansOf(`گفت ${quotation}${verbatim}`)).toEqual([`arabic ${quotation}`, `verbatim ${verbatim}`]);
    expect(spansOf(`👍${quotation}`)).toEqual(['verbatim 👍', `arabic ${quotation}`]);
  });

  it('leaves the white space around it outside', () => {
    expect(spansOf(`  ${vowelled('AA AA AA')} \t`)).toEqual([`arabic ${vowelled('AA AA AA')}`]);
  });
});
