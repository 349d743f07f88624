import { formatPercent, type Language, TEXTS } from '../../words/texts.js';
import { button, element, labelled, select } from '../dom.js';
import { segments } from '../segments.js';
import { DEFAULT_SETTINGS, type Settings } from '../state.js';
import { createWordsField } from './words-field.js';

export interface SettingsPanel {
  node: HTMLElement;
  show(settings: Settings): void;
  /** Shows the user words that were refused. */
  refuse(words: readonly string[]): void;
}

type Change = (change: Partial<Settings>) => void;

/** Creates the controls for the options of matn, except single rules. */
export function createSettingsPanel(language: Language, onChange: Change): SettingsPanel {
  const texts = TEXTS[language].settings;
  const words = createWordsField(language, (list) => onChange({ words: list }));
  const choices = element('div', { class: 'choices' });
  const node = element(
    'section',
    { class: 'panel settings', 'aria-labelledby': 'settings-label' },
    element('h2', { id: 'settings-label' }, texts.label),
    choices,
    words.node,
    button(texts.reset, () => reset(onChange), { class: 'link' }),
  );
  return {
    node,
    refuse: words.refuse,
    show(settings) {
      words.show(settings.words);
      if (choices.contains(document.activeElement)) return;
      choices.replaceChildren(
        createLevels(language, settings, onChange),
        createConfidence(language, settings, onChange),
        ...createSelects(language, settings, onChange),
      );
    },
  };
}

/** Resets the settings. It removes the focus first, since choices with the focus are not drawn again. */
function reset(onChange: Change): void {
  (document.activeElement as HTMLElement | null)?.blur();
  onChange(DEFAULT_SETTINGS);
}

const SELECTS = ['digits', 'quotes', 'ezafe', 'register', 'lineBreaks', 'zwnjAfterNonJoiner'] as const;

function createSelects(language: Language, settings: Settings, onChange: Change): HTMLElement[] {
  const { choices } = TEXTS[language].settings;
  return SELECTS.map((name) => {
    const { label, values } = choices[name];
    return labelled(
      label,
      select<string>(values, settings[name], (value) => onChange({ [name]: value })),
    );
  });
}

function createLevels(language: Language, settings: Settings, onChange: Change): HTMLElement {
  const texts = TEXTS[language].settings;
  const help = element('p', { class: 'quiet', id: 'level-help' }, texts.zwnjHelp[settings.zwnj]);
  const levels = segments('level', texts.zwnjValues, settings.zwnj, (level) => {
    help.textContent = texts.zwnjHelp[level];
    onChange({ zwnj: level });
  });
  return element('fieldset', { class: 'levels', 'aria-describedby': 'level-help' }, element('legend', {}, texts.zwnj), levels, help);
}

function createConfidence(language: Language, settings: Settings, onChange: Change): HTMLElement {
  const texts = TEXTS[language].settings;
  const value = element('output', {}, formatPercent(settings.confidence, language));
  const range = element('input', {
    type: 'range',
    min: '0',
    max: '1',
    step: '0.05',
    value: String(settings.confidence),
    'aria-describedby': 'confidence-help',
  });
  range.addEventListener('input', () => {
    value.textContent = formatPercent(range.valueAsNumber, language);
    onChange({ confidence: range.valueAsNumber });
  });
  const field = labelled(texts.confidence, range, { class: 'field range' });
  field.append(value, element('p', { class: 'quiet', id: 'confidence-help' }, texts.confidenceHelp));
  return field;
}
