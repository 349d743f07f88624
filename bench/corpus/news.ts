import { ZWNJ } from '../../src/core/code-points.js';
import { between, pick, randomFrom } from './random.js';
import { readSentences } from './sentences.js';
import { growingVocabulary, type Vocabulary } from './vocabulary.js';

/** Condition of a text: as newsrooms publish it, or after a scraper lost every half-space and left Arabic letters. */
export type Condition = 'published' | 'scraped';

/** Shares of published paragraphs whose half-spaces are deleted, whose half-spaces are spaces, and whose letters are Arabic. */
const DAMAGED = { joined: 0.02, spaced: 0.02, arabic: 0.02 };
/** The share of words with a number before them. */
const NUMBERED = 0.015;
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => String.fromCharCode(0x6f0 + digit));
/** A word that may be replaced by another. Function words are shorter, and stay. */
const WORD = /[\u0621-\u06cc\u200c]{4,}/g;

/** Generates endless news, paragraph by paragraph, the same for the same seed. */
export function* newsParagraphs(seed: number, condition: Condition = 'published'): Generator<string> {
  const random = randomFrom(seed);
  const sentences = readSentences();
  const vocabulary = growingVocabulary(random);
  for (;;) {
    const length = between(3, 8, random);
    const paragraph = Array.from({ length }, () => vary(plainer(sentences, random), vocabulary, random)).join(' ');
    yield condition === 'scraped' ? arabic(paragraph.replaceAll(ZWNJ, '')) : damage(paragraph, random);
  }
}

/** Returns the one of two sentences with fewer half-spaces: the fixtures are about half-spaces, and have more of them than news. */
function plainer(sentences: readonly string[], random: () => number): string {
  const [one, other] = [pick(sentences, random), pick(sentences, random)];
  return countOf(one) <= countOf(other) ? one : other;
}

const countOf = (text: string): number => text.split(ZWNJ).length - 1;

function vary(sentence: string, vocabulary: Vocabulary, random: () => number): string {
  return sentence.replace(WORD, (word) => {
    const number = random() < NUMBERED ? `${numberOf(random)} ` : '';
    return number + (vocabulary() ?? word);
  });
}

function numberOf(random: () => number): string {
  return Array.from({ length: between(1, 4, random) }, () => pick(NUMBERS, random)).join('');
}

function damage(paragraph: string, random: () => number): string {
  const chance = random();
  const { joined, spaced, arabic: foreign } = DAMAGED;
  if (chance < joined) return paragraph.replaceAll(ZWNJ, '');
  if (chance < joined + spaced) return paragraph.replaceAll(ZWNJ, ' ');
  return chance < joined + spaced + foreign ? arabic(paragraph) : paragraph;
}

const arabic = (text: string): string => text.replaceAll('ی', '\u064a').replaceAll('ک', '\u0643');

/** Returns articles of about `articleBytes` bytes of UTF-8 each, together at least `bytes`. */
export function newsArticles(seed: number, bytes: number, condition?: Condition, articleBytes = 4_000): string[] {
  const articles: string[] = [];
  let left = bytes;
  let article = '';
  for (const paragraph of newsParagraphs(seed, condition)) {
    article += `${paragraph}\n`;
    const size = Buffer.byteLength(article);
    if (size < articleBytes) continue;
    articles.push(article);
    article = '';
    left -= size;
    if (left <= 0) return articles;
  }
  return articles;
}
