const EXPORTS = [
  'createNormalizer',
  'findDates',
  'isNormalized',
  'modelVersion',
  'normalize',
  'normalizeWithEdits',
  'parseArticle',
  'parseDate',
  'parseHeader',
  'searchKey',
  'sentences',
  'slug',
  'toJsonLd',
  'version',
  'words',
];
const PAGE = 'example.ir\n\nکد خبر: ۱۲۳۴۵\nتاریخ انتشار : ۰۱ دی ۱۴۰۰ - ۲۱:۵۸\n\nكتاب ها رسید\n\nنخستین بند خبر این است.\n';

/** What the package must do wherever it runs. Uses the language only, so that it runs there too; gives its last word. */
module.exports = function check(matn, { decodeModel } = {}, { retextMatn } = {}, { normalizeHtml, parseArticleHtml } = {}) {
  equal(EXPORTS.filter((name) => !(name in matn)).join(), '');
  equal(matn.normalize('او می رود'), 'او می\u200cرود');
  equal(matn.createNormalizer({ zwnj: 'keep' }).normalize('كتاب'), 'کتاب');
  equal(matn.isNormalized('می روم'), false);
  equal(matn.normalizeWithEdits('كتاب').edits.length, 1);
  equal(matn.parseDate('۰۱ دی ۱۴۰۰ - ۲۱:۵۸').iso, '2021-12-22T21:58:00+03:30');
  const { article } = matn.parseArticle(PAGE);
  equal(article.site, 'example.ir');
  equal(article.code, '12345');
  equal(article.headline, 'کتاب\u200cها رسید');
  equal(matn.toJsonLd(article).identifier, '12345');
  equal(matn.words('کتاب\u200cها ۳٫۵')[1].text, '۳٫۵');
  equal(matn.sentences('م. الف. آمد. رفت.').length, 2);
  equal(matn.parseHeader(PAGE).header.code, '12345');
  equal(matn.searchKey('می روم'), matn.searchKey('ميروم'));
  equal(
    refusal(() => matn.normalize(null)),
    'TypeError',
  );
  if (decodeModel) {
    equal(
      refusal(() => decodeModel(new Uint8Array(9))),
      'RangeError',
    );
  }
  if (retextMatn) equal(messagesOf(retextMatn, 'كتاب')[0].expected[0], 'ک');
  if (parseArticleHtml) {
    equal(
      parseArticleHtml('<h1 class="title">كتاب ها رسید</h1><div class="body"><p>متن خبر.</p></div>').article.headline,
      'کتاب\u200cها رسید',
    );
    equal(normalizeHtml('<p>می <b>رود</b></p>'), '<p>می\u200c<b>رود</b></p>');
  }
  return `matn ${matn.version} works`;
};

function equal(actual, expected) {
  if (actual !== expected) throw new Error(`got ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
}

function refusal(action) {
  try {
    action();
    return null;
  } catch (error) {
    return error.name;
  }
}

function messagesOf(retextMatn, text) {
  const messages = [];
  const message = (reason) => messages[messages.push({ reason }) - 1];
  retextMatn()({ type: 'RootNode' }, { toString: () => text, message });
  return messages;
}
