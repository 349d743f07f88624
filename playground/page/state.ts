import type { NormalizeOptions, RuleName } from 'matn';
import type { ArticleSettings } from '../shared/protocol.js';
import { OFF_BY_DEFAULT } from '../words/rules.js';
import type { Language } from '../words/texts.js';

export const VIEWS = ['text', 'article', 'compare'] as const;
export type ViewName = (typeof VIEWS)[number];

/** The options of matn as the page offers them. */
export interface Settings {
  zwnj: NonNullable<NormalizeOptions['zwnj']>;
  confidence: number;
  zwnjAfterNonJoiner: NonNullable<NormalizeOptions['zwnjAfterNonJoiner']>;
  digits: NonNullable<NormalizeOptions['digits']>;
  quotes: NonNullable<NormalizeOptions['quotes']>;
  ezafe: NonNullable<NormalizeOptions['ezafe']>;
  lineBreaks: NonNullable<NormalizeOptions['lineBreaks']>;
  off: readonly RuleName[];
}

export interface State {
  language: Language;
  view: ViewName;
  text: string;
  halfSpaces: boolean;
  settings: Settings;
  article: ArticleSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  zwnj: 'restore',
  confidence: 0.5,
  zwnjAfterNonJoiner: 'keep',
  digits: 'keep',
  quotes: 'keep',
  ezafe: 'keep',
  lineBreaks: 'hard',
  off: [...OFF_BY_DEFAULT],
};

export const DEFAULT_STATE: State = {
  language: 'fa',
  view: 'text',
  text: '',
  halfSpaces: true,
  settings: DEFAULT_SETTINGS,
  article: { reading: 'auto', url: '', reference: '' },
};

/** The settings as matn takes them: only what is not its default. */
export function optionsOf({ off, ...settings }: Settings): NormalizeOptions {
  const { off: _none, ...defaults } = DEFAULT_SETTINGS;
  const changed = Object.entries(settings).filter(([name, value]) => value !== defaults[name as keyof typeof defaults]);
  const rules = {
    off: off.filter((rule) => !OFF_BY_DEFAULT.has(rule)),
    on: [...OFF_BY_DEFAULT].filter((rule) => !off.includes(rule)),
  };
  const hasRules = rules.off.length + rules.on.length > 0;
  return { ...(Object.fromEntries(changed) as NormalizeOptions), ...(hasRules ? { rules } : {}) };
}
