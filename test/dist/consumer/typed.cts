import matn = require('matn');
import html = require('matn/html');

const options: matn.NormalizeOptions = { zwnj: 'affixes', quotes: 'guillemets' };
export const text: string = matn.normalize('متن', options);
export const article: matn.Article = matn.parseArticle(text).article;
export const date: matn.ArticleDate | null = matn.parseDate('۰۱ دی ۱۴۰۰');

export const site: string | null = html.parseArticleHtml('<p>متن</p>').article.site;

// @ts-expect-error no text
matn.normalize(null);
