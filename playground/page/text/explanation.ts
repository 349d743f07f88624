import type { RuleName } from 'matn';
import type { Page, ShownEdit, ShownMark } from '../../shared/protocol.js';
import { RULES } from '../../words/rules.js';
import { fill, formatNumber, formatPercent, type Language, TEXTS } from '../../words/texts.js';
import { button, element } from '../dom.js';
import { createAnchor } from './anchor.js';
import { type EditGroup, groupEdits } from './edit-groups.js';
import { withHalfSpaceMarks } from './half-space-marks.js';
import { stageOfEdit } from './stage-of-edit.js';
import { visibleCharacters } from './visible.js';

export interface Explanation {
  node: HTMLElement;
  /** Explains a mark beside its node. */
  open(page: Page, index: number, node: HTMLElement): void;
  close(): void;
}

export interface ExplanationActions {
  /** Moves to the next mark, or to the one before. */
  step(by: 1 | -1): void;
  switchOff(rule: RuleName): void;
  onClose(): void;
}

/** Explains a mark: its original text, the rules that changed it, and their confidence. */
export function createExplanation(language: Language, { step, switchOff, onClose }: ExplanationActions): Explanation {
  const texts = TEXTS[language].edit;
  const change = element('p', { class: 'change', lang: 'fa', dir: 'rtl' });
  const rules = element('div', { class: 'rules' });
  const count = element('span', { class: 'count' });
  const previous = button(texts.previous, () => step(-1), { 'data-action': 'previous' });
  const next = button(texts.next, () => step(1), { 'data-action': 'next' });
  const close = button('×', onClose, { class: 'close', 'aria-label': texts.close, 'data-action': 'close' });
  const node = element(
    'section',
    { class: 'explanation', 'aria-label': texts.label, hidden: true },
    element('div', { class: 'explained', 'aria-live': 'polite' }, change, rules),
    element('div', { class: 'tools steps' }, previous, count, next),
    close,
  );
  const anchor = createAnchor(node);
  node.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onClose();
  });

  return {
    node,
    open(page, index, mark) {
      const shown = page.marks[index];
      if (!shown) return;
      const numbers = { edit: formatNumber(index + 1, language), edits: formatNumber(page.marks.length, language) };
      count.textContent = fill(texts.count, numbers);
      enableSteps(previous, next, index, page.marks.length);
      change.replaceChildren(...describeChange(page, shown));
      const { groups, more } = groupEdits(shown.edits);
      rules.replaceChildren(...groups.map((group) => describeGroup(group, language, switchOff)), ...describeMore(more, language));
      anchor.attach(mark);
    },
    close: anchor.detach,
  };
}

/** Enables the step buttons. At the first and last mark the disabled button hands its focus to the other one. */
function enableSteps(previous: HTMLButtonElement, next: HTMLButtonElement, index: number, count: number): void {
  const focused = document.activeElement;
  previous.disabled = index === 0;
  next.disabled = index === count - 1;
  if (focused === previous && previous.disabled) next.focus();
  if (focused === next && next.disabled) previous.focus();
}

function* describeChange({ output }: Page, { before, outputStart, outputEnd }: ShownMark): Generator<Node> {
  const after = output.slice(outputStart, outputEnd);
  if (before !== '') yield element('del', {}, ...withHalfSpaceMarks(before));
  if (after !== '') yield element('ins', {}, ...withHalfSpaceMarks(after));
}

function describeGroup({ edit, count }: EditGroup, language: Language, switchOff: (rule: RuleName) => void): HTMLElement {
  const stage = stageOfEdit(edit);
  const texts = TEXTS[language];
  const times = count === 1 ? '' : ` × ${formatNumber(count, language)}`;
  const chip = element('span', { class: `chip ${stage}` }, texts.stages[stage] + times);
  const rules = edit.rules.flatMap((rule) => describeRule(rule, language, switchOff));
  const facts = element('p', { class: 'facts' }, ...describeOriginal(edit, language), ...describeConfidence(edit, language));
  return element('div', { class: 'rule' }, chip, ...(rules.length === 0 ? [element('p', {}, texts.edit.ofHtml)] : rules), facts);
}

function describeMore(count: number, language: Language): HTMLElement[] {
  return count === 0
    ? []
    : [element('p', { class: 'quiet' }, fill(TEXTS[language].edit.moreEdits, { count: formatNumber(count, language) }))];
}

function describeRule(rule: RuleName, language: Language, switchOff: (rule: RuleName) => void): HTMLElement[] {
  const { title, summary } = RULES[rule][language];
  return [
    element('strong', {}, title),
    element('p', {}, summary),
    element(
      'p',
      { class: 'rule-tools' },
      element('code', { dir: 'ltr' }, rule),
      button(TEXTS[language].edit.off, () => switchOff(rule), { class: 'link' }),
    ),
  ];
}

/** «ي U+064A ← ی» */
function describeOriginal({ original, originalLength, text }: ShownEdit, language: Language): (Node | string)[] {
  const texts = TEXTS[language].edit;
  const shown = (characters: string): HTMLElement => element('bdi', {}, visibleCharacters(characters, language) || texts.nothing);
  const length = fill(texts.more, { length: formatNumber(originalLength, language) });
  return [
    shown(original),
    ...(originalLength > original.length ? [` ${length}`] : []),
    element('span', { class: 'arrow', 'aria-hidden': 'true' }, language === 'fa' ? ' ← ' : ' → '),
    shown(text),
  ];
}

function describeConfidence({ confidence }: ShownEdit, language: Language): (Node | string)[] {
  const label = TEXTS[language].edit.confidence;
  if (confidence === undefined) return [];
  const percent = formatPercent(Math.floor(confidence * 1000) / 1000, language);
  return [
    element(
      'span',
      { class: 'confidence' },
      `${label} `,
      element('meter', { min: '0', max: '1', value: String(confidence), 'aria-label': label }, percent),
      ` ${percent}`,
    ),
  ];
}
