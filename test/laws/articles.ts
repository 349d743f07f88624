import { findDates, normalize, parseArticle, parseDate, parseHeader, toJsonLd } from '../../src/index.js';
import type { Law } from './case.js';
import { claim, insideText, sameText } from './claims.js';

const REFERENCE = '2026-10-10T12:00:00+03:30';
const ISO = /^-?\d{4,6}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/;
const LONGEST_DATE = 120;

const articles: Law = {
  name: 'every text is read as an article, with spans inside it',
  holds({ text, options }) {
    const { article, spans, dates, diagnostics } = parseArticle(text, { reference: REFERENCE, normalize: options });
    insideText([...Object.values(spans).flat(), ...[...dates, ...diagnostics].map(({ span }) => span)], text, 'article');
    claim(article.body.length === (spans.body?.length ?? 0), `${article.body.length} paragraphs with ${spans.body?.length} spans`);
    for (const field of [article.kicker, article.headline, article.lead, ...article.body, ...article.authors, ...article.tags])
      if (field !== null) sameText(normalize(field, options), field, 'a field is normalized');
    toJsonLd(article);
  },
};

const headers: Law = {
  name: 'a header is the article without its body',
  holds({ text }) {
    const { header, spans, bodyStart } = parseHeader(text, { reference: REFERENCE });
    const { body: _, image: __, publisher: ___, ...rest } = parseArticle(text, { reference: REFERENCE }).article;
    sameText(JSON.stringify(header), JSON.stringify(rest), 'header');
    insideText(Object.values(spans).flat(), text, 'header');
    claim(bodyStart >= 0 && bodyStart <= text.length, `bodyStart ${bodyStart} of ${text.length}`);
  },
};

const dates: Law = {
  name: 'every text is a date or none, and a date is read again from what it says it was read from',
  holds({ text, cuts }) {
    const start = (cuts[0] ?? 0) % (text.length + 1);
    for (const given of [text, text.slice(start, start + LONGEST_DATE)]) {
      const date = parseDate(given, { reference: REFERENCE });
      if (date === null) continue;
      claim(ISO.test(date.iso) && !Number.isNaN(Date.parse(date.iso)), `iso '${date.iso}'`);
      claim(given.includes(date.text), `«${date.text}» does not stand in the text`);
      sameText(parseDate(date.text, { reference: REFERENCE })?.iso ?? 'no date', date.iso, `«${date.text}» once more`);
    }
  },
};

const DIRECTIONS = ['nearest', 'past', 'future'] as const;

const datesInText: Law = {
  name: 'dates in a text stand in order, do not overlap, and each is what parseDate reads there',
  holds({ text }) {
    for (const direction of DIRECTIONS) {
      const options = { reference: REFERENCE, direction };
      let at = 0;
      for (const { date, span } of findDates(text, options)) {
        claim(span.start >= at && span.end > span.start && span.end <= text.length, `date ${span.start}–${span.end} behind ${at}`);
        at = span.end;
        // The ends of a range and the days of a list share one month and one year.
        if (date.implied.includes('month') || date.implied.includes('year')) continue;
        const there = text.slice(span.start, span.end);
        sameText(parseDate(there, options)?.iso ?? 'no date', date.iso, `«${there}» alone, ${direction}`);
      }
    }
  },
};

export const ARTICLE_LAWS: readonly Law[] = [articles, headers, dates, datesInText];
