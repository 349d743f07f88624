import { RULE_NAMES } from '../words/rules.js';
import { LANGUAGES } from '../words/texts.js';
import { DEFAULT_STATE, DISPLAYS, type Settings, type State, VIEWS } from './state.js';

/** Reads the state from untrusted values: a value of the wrong kind becomes its default. */
export function readState(given: unknown): State {
  const { language, view, text, reading, display, halfSpaces, settings, article } = record(given);
  const { url, reference } = record(article);
  return {
    language: oneOf(LANGUAGES, language, DEFAULT_STATE.language),
    view: oneOf(VIEWS, view, DEFAULT_STATE.view),
    text: typeof text === 'string' ? text : '',
    reading: oneOf(['auto', 'text', 'html'], reading, DEFAULT_STATE.reading),
    display: oneOf(DISPLAYS, display, DEFAULT_STATE.display),
    halfSpaces: halfSpaces !== false,
    settings: readSettings(record(settings)),
    article: {
      url: typeof url === 'string' ? url : '',
      reference: typeof reference === 'string' && !Number.isNaN(Date.parse(reference)) ? reference : '',
    },
  };
}

function readSettings(given: Record<string, unknown>): Settings {
  const { zwnj, confidence, register, zwnjAfterNonJoiner, digits, quotes, ezafe, lineBreaks, words, off } = given;
  const defaults = DEFAULT_STATE.settings;
  return {
    zwnj: oneOf(['restore', 'affixes', 'clean', 'keep'], zwnj, defaults.zwnj),
    confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? confidence : defaults.confidence,
    register: oneOf(['prose', 'verse'], register, defaults.register),
    zwnjAfterNonJoiner: oneOf(['keep', 'remove', 'add'], zwnjAfterNonJoiner, defaults.zwnjAfterNonJoiner),
    digits: oneOf(['keep', 'persian', 'latin'], digits, defaults.digits),
    quotes: oneOf(['keep', 'guillemets'], quotes, defaults.quotes),
    ezafe: oneOf(['keep', 'hamza', 'yeh'], ezafe, defaults.ezafe),
    lineBreaks: oneOf(['hard', 'soft'], lineBreaks, defaults.lineBreaks),
    words: typeof words === 'string' ? words : '',
    off: Array.isArray(off) ? RULE_NAMES.filter((rule) => off.includes(rule)) : defaults.off,
  };
}

function record(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function oneOf<Value extends string>(values: readonly Value[], given: unknown, otherwise: Value): Value {
  return values.find((value) => value === given) ?? otherwise;
}
