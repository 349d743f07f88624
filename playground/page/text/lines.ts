import { element } from '../dom.js';

/**
 * Puts the nodes of a text into a block for each line, so that the browser lays out only visible lines. A line keeps its break: the text of
 * all blocks is the text.
 */
export function inLines(nodes: Iterable<Node>): HTMLElement[] {
  const lines: HTMLElement[] = [];
  let line: HTMLElement | undefined;
  for (const node of nodes) {
    for (const part of node instanceof Text ? splitLines(node.data) : [node]) {
      if (!line) {
        line = element('div', { class: 'line' });
        lines.push(line);
      }
      line.append(part);
      if (textOf(part).endsWith('\n')) line = undefined;
    }
  }
  return lines;
}

const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
const textOf = (part: Node | string): string => (typeof part === 'string' ? part : (part.textContent ?? ''));

/** Creates a box for the lines of a text that is shown, not edited; it can be scrolled by keyboard and copied. */
export function createMarkedText(labelId: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const node = element('div', {
    class: 'marked-text',
    role: 'group',
    tabindex: '0',
    dir: 'rtl',
    lang: 'fa',
    'aria-labelledby': labelId,
    ...attributes,
  });
  copyAsText(node);
  return node;
}

/** Copies the text of a selection without struck-out text. Browsers would insert line breaks between blocks. */
function copyAsText(node: HTMLElement): void {
  node.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return;
    event.preventDefault();
    const copied = selection.getRangeAt(0).cloneContents();
    for (const old of copied.querySelectorAll('del')) old.remove();
    event.clipboardData?.setData('text/plain', copied.textContent ?? '');
  });
}
