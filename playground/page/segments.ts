import { element } from './dom.js';

/** Creates a choice of one of a few visible options: radio buttons that look like one control. */
export function segments<Value extends string>(
  name: string,
  labels: Readonly<Record<Value, string>>,
  chosen: Value,
  onChoose: (value: Value) => void,
): HTMLElement {
  const parts = (Object.entries(labels) as [Value, string][]).map(([value, label]) => {
    const radio = element('input', { type: 'radio', name, value, checked: value === chosen });
    radio.addEventListener('change', () => onChoose(value));
    return element('label', {}, radio, element('span', {}, label));
  });
  return element('div', { class: 'segments' }, ...parts);
}
