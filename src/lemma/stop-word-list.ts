/**
 * Words of the closed classes: prepositions, conjunctions, pronouns, determiners, question words, adverbs that modify a whole sentence, and
 * the forms of the auxiliaries. Source: the five hundred commonest words of the training texts, read one by one; a word was taken if it says
 * nothing of what a text is about. Words that are names of things as well (سال, دولت, مردم) were left out, however common.
 */
export const STOP_WORDS: readonly string[] = [
  ...['از', 'در', 'به', 'با', 'بر', 'تا', 'برای', 'که', 'را', 'و', 'یا', 'هم', 'نیز', 'اما', 'ولی', 'اگر', 'چون', 'زیرا', 'پس', 'بی', 'جز', 'مگر'],
  ...['این', 'آن', 'من', 'تو', 'او', 'ما', 'شما', 'وی', 'ایشان', 'خود', 'خویش', 'آنها', 'اینها', 'آنان', 'اینان', 'همین', 'همان', 'چنین', 'چنان'],
  ...['هر', 'همه', 'هیچ', 'چه', 'چند', 'یک', 'چرا', 'آیا', 'کجا', 'کدام', 'چگونه', 'وقتی', 'هنوز', 'دیگر', 'باز', 'نه', 'بلکه', 'نزد', 'سوی', 'ای', 'نا'],
];
