/** Texts around the rules on docs/rules.md and docs/rules.fa.md. */

export interface RulesPage {
  language: 'en' | 'fa';
  /** Title of the link to the rule's code. */
  source: string;
  opening: string;
  closing: string;
  /** The stages in order, by the first part of a rule's name. */
  stages: Record<string, { title: string; about: string }>;
  columns: readonly [rule: string, does: string, changes: string, leaves: string];
  offByDefault: string;
  /** Arrow between input and output, in the reading direction of the page. */
  arrow: string;
}

export const ENGLISH: RulesPage = {
  language: 'en',
  source: 'code',
  opening: `# Rules

Written by \`npm run generate\` from the rule tables and \`fixtures/rules\`; every example is a test. \`¦\` stands for a ZWNJ (U+200C), \`\\uXXXX\` for a
character that cannot be seen. Any rule can be switched off: \`normalize(text, { rules: { off: ['punctuation/…'] } })\`.`,
  closing: '',
  stages: {
    characters: {
      title: 'characters',
      about:
        'Letters, digits and invisible characters. Readers of Persian text see no difference; look-alikes of other languages change, and without bidi controls marks and Latin words may be shown in another order.',
    },
    spacing: { title: 'spacing', about: 'Spaces and line ends.' },
    punctuation: { title: 'punctuation', about: 'Marks, quotes and brackets in Persian text.' },
    zwnj: {
      title: 'zwnj',
      about: 'Half-spaces. `clean` puts right those that stand, `affixes` also spaces in their place, `restore` also what was lost.',
    },
  },
  columns: ['rule', 'what it does', 'changes', 'leaves'],
  offByDefault: 'off by default',
  arrow: '→',
};

const CODE_OR_STAND_IN = /(`[^`]*`)|¦/g;
/** Replaces each `¦` outside of code by a half-space. */
const fa = (text: string): string => text.replace(CODE_OR_STAND_IN, (_, code?: string) => code ?? '\u200c');

export const PERSIAN: RulesPage = {
  language: 'fa',
  source: 'کد',
  opening: fa(`# قاعده¦ها

<div dir="rtl">

این صفحه را \`npm run generate\` از جدول قاعده¦ها و پوشهٔ \`fixtures/rules\` می¦سازد و هر نمونهٔ آن یک آزمون است. در نمونه¦ها \`¦\` به جای نیم¦فاصله (U+200C) آمده است و \`\\uXXXX\` به جای نویسه¦ای که دیده نمی¦شود.
هر قاعده را می¦شود خاموش کرد: \`normalize(text, { rules: { off: ['punctuation/…'] } })\`. نسخهٔ انگلیسی: [rules.md](rules.md)`),
  closing: '\n</div>\n',
  stages: {
    characters: {
      title: fa('نویسه¦ها (characters)'),
      about: fa('حرف¦ها، رقم¦ها و نویسه¦های ناپیدا. جز حرف¦های همانند از زبان¦های دیگر، چیزی که به چشم بیاید عوض نمی¦شود.'),
    },
    spacing: { title: fa('فاصله¦ها (spacing)'), about: fa('فاصله¦ها و پایان سطرها.') },
    punctuation: { title: fa('نشانه¦گذاری (punctuation)'), about: fa('نشانه¦ها، گیومه و کمانک در متن فارسی.') },
    zwnj: {
      title: fa('نیم¦فاصله¦ها (zwnj)'),
      about: fa(
        'سطح `clean` نیم¦فاصله¦های موجود را درست می¦کند، `affixes` فاصله¦هایی را هم که به جایشان نشسته¦اند، و `restore` آن¦هایی را هم که از دست رفته¦اند.',
      ),
    },
  },
  columns: ['قاعده', fa('چه می¦کند'), fa('عوض می¦کند'), fa('دست نمی¦زند')],
  offByDefault: fa('خاموش، مگر خواسته شود'),
  arrow: '←',
};
