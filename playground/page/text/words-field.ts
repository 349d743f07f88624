import { fill, type Language, TEXTS } from '../../words/texts.js';
import { button, element, labelled } from '../dom.js';

export interface WordsField {
  node: HTMLElement;
  show(words: string): void;
  /** Shows the words that were refused. */
  refuse(words: readonly string[]): void;
}

const ZWNJ = '\u200c';
/** Shown and accepted for a half-space. */
const STAND_IN = '¦';

/** Creates the field of user words, one a line, in their correct spelling. */
export function createWordsField(language: Language, onChange: (words: string) => void): WordsField {
  const texts = TEXTS[language].words;
  const area = element('textarea', {
    rows: '3',
    dir: 'rtl',
    lang: 'fa',
    spellcheck: 'false',
    placeholder: texts.placeholder,
    'aria-describedby': 'words-help words-refused',
  });
  area.addEventListener('input', () => onChange(area.value));
  const halfSpace = button(
    texts.halfSpace,
    () => {
      area.setRangeText(ZWNJ, area.selectionStart, area.selectionEnd, 'end');
      area.focus();
      onChange(area.value);
    },
    { class: 'link' },
  );
  const refused = element('p', { class: 'refused', id: 'words-refused', role: 'status' });
  const node = labelled(texts.label, area, { class: 'field words' });
  node.append(halfSpace, element('p', { class: 'quiet', id: 'words-help' }, fill(texts.help, { sign: STAND_IN })), refused);
  return {
    node,
    show(words) {
      if (area.value !== words) area.value = words;
    },
    refuse(words) {
      refused.hidden = words.length === 0;
      refused.textContent = fill(texts.refused, { words: words.map((word) => `«${word}»`).join(language === 'fa' ? '، ' : ', ') });
    },
  };
}
