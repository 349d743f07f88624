import type { NormalizeOptions, RuleName } from 'matn';
import type { ArticleSettings, Reading } from '../shared/protocol.js';
import { OFF_BY_DEFAULT } from '../words/rules.js';
import type { Language } from '../words/texts.js';
import { readWords } from './user-words.js';

export const VIEWS = ['text', 'article', 'compare'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Display of the normalized text: the text alone, with the replaced text struck out, or only the changes. */
export const DISPLAYS = ['result', 'diff', 'changes'] as const;
export type Display = (typeof DISPLAYS)[number];

/** The options of matn as the page offers them. */
export interface Settings {
  zwnj: NonNullable<NormalizeOptions['zwnj']>;
  confidence: number;
  register: NonNullable<NormalizeOptions['register']>;
  zwnjAfterNonJoiner: NonNullable<NormalizeOptions['zwnjAfterNonJoiner']>;
  digits: NonNullable<NormalizeOptions['digits']>;
  quotes: NonNullable<NormalizeOptions['quotes']>;
  ezafe: NonNullable<NormalizeOptions['ezafe']>;
  lineBreaks: NonNullable<NormalizeOptions['lineBreaks']>;
  /** One a line, as the reader typed them. */
  words: string;
  off: readonly RuleName[];
}

export interface State {
  language: Language;
  view: ViewName;
  text: string;
  reading: Reading | 'auto';
  display: Display;
  halfSpaces: boolean;
  settings: Settings;
  article: ArticleSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  zwnj: 'restore',
  confidence: 0.5,
  register: 'prose',
  zwnjAfterNonJoiner: 'keep',
  digits: 'keep',
  quotes: 'keep',
  ezafe: 'keep',
  lineBreaks: 'hard',
  words: '',
  off: [...OFF_BY_DEFAULT],
};

export const DEFAULT_STATE: State = {
  language: 'fa',
  view: 'text',
  text: '',
  reading: 'auto',
  display: 'result',
  halfSpaces: true,
  settings: DEFAULT_SETTINGS,
  article: { url: '', reference: '' },
};

/** Returns the settings as matn takes them: only those that are not default. */
export function optionsOf({ off, words, ...settings }: Settings): NormalizeOptions {
  const { off: _off, words: _words, ...defaults } = DEFAULT_SETTINGS;
  const changed = Object.entries(settings).filter(([name, value]) => value !== defaults[name as keyof typeof defaults]);
  const userWords = readWords(words);
  const rules = {
    off: off.filter((rule) => !OFF_BY_DEFAULT.has(rule)),
    on: [...OFF_BY_DEFAULT].filter((rule) => !off.includes(rule)),
  };
  const hasRules = rules.off.length + rules.on.length > 0;
  return {
    ...(Object.fromEntries(changed) as NormalizeOptions),
    ...(userWords.length === 0 ? {} : { words: userWords }),
    ...(hasRules ? { rules } : {}),
  };
}
