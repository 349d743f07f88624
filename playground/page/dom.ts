type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Creates an element with attributes (`true` for an empty one, `false` for none) and children. Texts become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

let fieldsMade = 0;

/** Creates a control with its label before it. */
export function labelled(label: string, control: HTMLElement, attributes: Attributes = {}): HTMLDivElement {
  fieldsMade++;
  control.id = `field-${fieldsMade}`;
  return element('div', { class: 'field', ...attributes }, element('label', { for: control.id }, label), control);
}

export function select<Value extends string>(
  values: Readonly<Record<Value, string>>,
  chosen: Value,
  onChoose: (value: Value) => void,
): HTMLSelectElement {
  const options = Object.entries<string>(values).map(([value, label]) => element('option', { value, selected: value === chosen }, label));
  const made = element('select', {}, ...options);
  made.addEventListener('change', () => onChoose(made.value as Value));
  return made;
}

export function checkbox(
  label: string | Node,
  checked: boolean,
  onChange: (checked: boolean) => void,
  attributes: Attributes = {},
): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', { class: 'check', ...attributes }, box, element('span', {}, label));
}

/** Scrolls the box alone, never the page, so that the element under the pointer stays there. */
export function revealIn(box: HTMLElement, place: Element | null): void {
  if (!place) return;
  const outer = box.getBoundingClientRect();
  const inner = place.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  box.scrollTop += inner.top - outer.top - outer.height / 3;
}
