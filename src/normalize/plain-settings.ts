import type { Settings } from './settings.js';

/** Settings by default, but without user words and without a kernel: for stages that need neither. */
export const PLAIN_SETTINGS: Settings = {
  zwnj: 'clean',
  zwnjAfterNonJoiner: 'keep',
  digits: 'keep',
  quotes: 'keep',
  ezafe: 'keep',
  lineBreaks: 'hard',
  register: 'prose',
  confidence: 1,
  off: /* @__PURE__ */ new Set(['characters/visual-order']),
  userWords: null,
  kernel: () => {
    throw new Error('stages of this level need no kernel');
  },
};
