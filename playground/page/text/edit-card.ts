import type { RuleName } from 'matn';
import type { Page, ShownEdit } from '../../shared/protocol.js';
import { RULES, stageOf } from '../../words/rules.js';
import { fill, formatNumber, formatPercent, type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';
import { withHalfSpaceMarks } from './half-space-marks.js';
import { visibleCharacters } from './visible.js';
import { wordsAround } from './words-around.js';

export interface EditCard {
  node: HTMLElement;
  show(page: Page, index: number): void;
  clear(): void;
}

export interface EditCardActions {
  /** Moves to the edit that stands so many behind, or before. */
  step(by: 1 | -1): void;
  switchOff(rule: RuleName): void;
}

/** Tells of one edit: its rules, what stood there, how sure it is. */
export function createEditCard(language: Language, { step, switchOff }: EditCardActions): EditCard {
  const texts = TEXTS[language].edit;
  const body = element('div', { class: 'card-body', 'aria-live': 'polite' });
  const count = element('span', { class: 'count' });
  const steps = element(
    'div',
    { class: 'tools' },
    button(texts.previous, () => step(-1)),
    count,
    button(texts.next, () => step(1)),
  );
  const clear = (): void => {
    steps.hidden = true;
    body.replaceChildren(element('p', { class: 'quiet' }, texts.none));
  };
  clear();
  return {
    node: element('section', { class: 'card', 'aria-label': texts.label }, body, steps),
    clear,
    show(page, index) {
      const edit = page.edits[index];
      if (!edit) return clear();
      steps.hidden = false;
      count.textContent = fill(texts.count, {
        edit: formatNumber(index + 1, language),
        edits: formatNumber(page.edits.length, language),
      });
      body.replaceChildren(
        describeChange(page, edit, language),
        element('div', { class: 'rules' }, ...edit.rules.map((rule) => describeRule(rule, language, switchOff))),
        element('div', { class: 'facts' }, describeOriginal(edit, language), describeConfidence(edit, language)),
      );
    },
  };
}

function describeChange(page: Page, edit: ShownEdit, language: Language): HTMLElement {
  const { before, after } = wordsAround(page, edit);
  const texts = TEXTS[language].edit;
  const word = (label: string, text: string, kind: string) =>
    element(
      'span',
      { class: `word ${kind}` },
      element('span', { class: 'label' }, label),
      element('bdi', { lang: 'fa' }, ...withHalfSpaceMarks(text || texts.nothing)),
    );
  return element('div', { class: 'change' }, word(texts.before, before, 'before'), word(texts.after, after, 'after'));
}

function describeRule(rule: RuleName, language: Language, switchOff: (rule: RuleName) => void): HTMLElement {
  const { title, summary } = RULES[rule][language];
  const stage = stageOf(rule);
  return element(
    'div',
    { class: 'rule' },
    element('span', { class: `chip ${stage}` }, TEXTS[language].stages[stage]),
    element('strong', {}, title),
    element('code', { dir: 'ltr' }, rule),
    element('p', {}, summary),
    button(TEXTS[language].edit.off, () => switchOff(rule), { class: 'link' }),
  );
}

function describeOriginal({ original, originalLength, text }: ShownEdit, language: Language): HTMLElement {
  const texts = TEXTS[language].edit;
  const shown = (characters: string): HTMLElement => element('bdi', {}, visibleCharacters(characters, language) || texts.nothing);
  const length = fill(texts.more, { length: formatNumber(originalLength, language) });
  return element(
    'p',
    { class: 'fact' },
    element('span', { class: 'label' }, texts.stood),
    shown(original),
    ...(originalLength > original.length ? [` ${length}`] : []),
    element('span', { class: 'arrow', 'aria-hidden': 'true' }, language === 'fa' ? '←' : '→'),
    shown(text),
  );
}

function describeConfidence({ confidence }: ShownEdit, language: Language): HTMLElement {
  const texts = TEXTS[language].edit;
  if (confidence === undefined) return element('p', { class: 'fact quiet' }, texts.certain);
  const percent = formatPercent(Math.floor(confidence * 1000) / 1000, language);
  return element(
    'p',
    { class: 'fact' },
    element('span', { class: 'label' }, texts.confidence),
    element('meter', { min: '0', max: '1', value: String(confidence), 'aria-label': texts.confidence }, percent),
    element('span', {}, percent),
  );
}
