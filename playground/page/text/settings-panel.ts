import { formatPercent, type Language, TEXTS } from '../../words/texts.js';
import { button, element, labelled, select } from '../dom.js';
import { DEFAULT_SETTINGS, type Settings } from '../state.js';

export interface SettingsPanel {
  node: HTMLElement;
  show(settings: Settings): void;
}

/** What matn takes as options, but for single rules. */
export function createSettingsPanel(language: Language, onChange: (change: Partial<Settings>) => void): SettingsPanel {
  const texts = TEXTS[language].settings;
  const node = element('section', { class: 'panel settings', 'aria-labelledby': 'settings-label' });
  return {
    node,
    show(settings) {
      if (node.contains(document.activeElement)) return;
      node.replaceChildren(
        element('h2', { id: 'settings-label' }, texts.label),
        createLevels(language, settings, onChange),
        createConfidence(language, settings, onChange),
        labelled(
          texts.digits,
          select(texts.digitsValues, settings.digits, (digits) => onChange({ digits })),
        ),
        labelled(
          texts.quotes,
          select(texts.quotesValues, settings.quotes, (quotes) => onChange({ quotes })),
        ),
        labelled(
          texts.ezafe,
          select(texts.ezafeValues, settings.ezafe, (ezafe) => onChange({ ezafe })),
        ),
        labelled(
          texts.lineBreaks,
          select(texts.lineBreaksValues, settings.lineBreaks, (lineBreaks) => onChange({ lineBreaks })),
        ),
        labelled(
          texts.zwnjAfterNonJoiner,
          select(texts.zwnjAfterNonJoinerValues, settings.zwnjAfterNonJoiner, (zwnjAfterNonJoiner) => onChange({ zwnjAfterNonJoiner })),
        ),
        button(texts.reset, () => reset(onChange), { class: 'link' }),
      );
    },
  };
}

/** The panel is drawn anew only while nothing in it has the focus. */
function reset(onChange: (change: Partial<Settings>) => void): void {
  (document.activeElement as HTMLElement | null)?.blur();
  onChange(DEFAULT_SETTINGS);
}

function createLevels(language: Language, settings: Settings, onChange: (change: Partial<Settings>) => void): HTMLElement {
  const texts = TEXTS[language].settings;
  const help = element('p', { class: 'quiet', id: 'level-help' }, texts.zwnjHelp[settings.zwnj]);
  const levels = (Object.keys(texts.zwnjValues) as Settings['zwnj'][]).map((level) => {
    const radio = element('input', { type: 'radio', name: 'level', value: level, checked: level === settings.zwnj });
    radio.addEventListener('change', () => {
      help.textContent = texts.zwnjHelp[level];
      onChange({ zwnj: level });
    });
    return element('label', {}, radio, element('span', {}, texts.zwnjValues[level]));
  });
  return element(
    'fieldset',
    { class: 'levels', 'aria-describedby': 'level-help' },
    element('legend', {}, texts.zwnj),
    element('div', { class: 'segments' }, ...levels),
    help,
  );
}

function createConfidence(language: Language, settings: Settings, onChange: (change: Partial<Settings>) => void): HTMLElement {
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
