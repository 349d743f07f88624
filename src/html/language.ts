import { codeUnitAt } from '../core/code-unit.js';
import { isArabicScriptLetter, isForeignLetter } from '../persian/letters.js';
import { attribute, type HtmlDocument, type HtmlElement, type ParsedHtml, walk } from './parser.js';

/** Primary subtags of BCP 47: Persian, and its variants in Iran and Afghanistan. */
const PERSIAN: ReadonlySet<string> = new Set(['fa', 'pes', 'prs']);

const PRIMARY_SUBTAG = /^[a-z]+/i;

/** Returns the primary language that an element declares; `null` if it declares none. */
export function languageOf(element: HtmlElement): string | null {
  const tag = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  return tag === null ? null : (PRIMARY_SUBTAG.exec(tag.trim())?.[0].toLowerCase() ?? null);
}

export function isPersian(language: string): boolean {
  return PERSIAN.has(language);
}

/** True if the root declares another language, and the letters of the page do not contradict. */
export function isForeignPage({ html, document }: ParsedHtml): boolean {
  const root = document.childNodes.find((node): node is HtmlElement => node.nodeName === 'html');
  const language = root ? languageOf(root) : null;
  if (language === null || isPersian(language)) return false;
  return couldBe(language, countLettersByScript(html, document));
}

interface Letters {
  /** A–Z. */
  latin: number;
  /** Letters of the Arabic script, in any language. */
  arabicScript: number;
  /** پ چ ژ گ */
  persian: number;
  /** Letters of other languages in the Arabic script than Arabic and Persian. */
  foreign: number;
}

const PERSIAN_LETTERS = 'پچژگ';
const LATIN_LETTER = /[A-Za-z]/;

function countLettersByScript(html: string, document: HtmlDocument): Letters {
  const letters: Letters = { latin: 0, arabicScript: 0, persian: 0, foreign: 0 };
  walk(document, {
    enter: ({ tagName }) => tagName !== 'script' && tagName !== 'style',
    leave: () => {},
    text({ segments }) {
      for (let at = 0; at < segments.length; at += 2) countIn(html.slice(segments[at], segments[at + 1]), letters);
    },
  });
  return letters;
}

function countIn(text: string, letters: Letters): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeUnitAt(text, at);
    if (isArabicScriptLetter(code)) {
      letters.arabicScript++;
      if (isForeignLetter(code)) letters.foreign++;
      else if (PERSIAN_LETTERS.includes(text.charAt(at))) letters.persian++;
    } else if (LATIN_LETTER.test(text.charAt(at))) letters.latin++;
  }
}

/** Arabic, and languages of the Arabic script with letters of their own. */
const ARABIC = 'ar';
const OTHERS_IN_ARABIC_SCRIPT: ReadonlySet<string> = new Set(['ckb', 'ku', 'pnb', 'ps', 'sd', 'ug', 'ur', 'uz', 'azb', 'bal', 'ks']);

/** In Persian text, one letter in 33 is پ, چ, ژ or گ; in the other languages at least one in 20 is their own. */
const LEAST_SHARE = 0.005;

function couldBe(language: string, { latin, arabicScript, persian, foreign }: Letters): boolean {
  if (language === ARABIC) return persian <= LEAST_SHARE * arabicScript;
  if (OTHERS_IN_ARABIC_SCRIPT.has(language)) return foreign > LEAST_SHARE * arabicScript;
  return arabicScript <= latin;
}
