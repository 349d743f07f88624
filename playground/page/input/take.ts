import { isEditable } from '../../shared/showable.js';
import type { TextHistory } from '../text-history.js';
import type { InputActions } from './input.js';

/** Handles pasted text. A long text never enters the text area, which would lay it out for seconds. */
export function takePastes(area: HTMLTextAreaElement, { onReplace }: Pick<InputActions, 'onReplace'>): void {
  area.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const [before, after] = area.readOnly ? ['', ''] : [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionEnd)];
    const text = before + pasted + after;
    if (!area.readOnly && isEditable(text)) return;
    event.preventDefault();
    onReplace(text);
  });
}

export function takeDrops(node: HTMLElement, { onReplace, onFile }: Pick<InputActions, 'onReplace' | 'onFile'>): void {
  node.addEventListener('dragover', (event) => {
    event.preventDefault();
    node.classList.add('dropping');
  });
  node.addEventListener('dragleave', () => node.classList.remove('dropping'));
  node.addEventListener('drop', (event) => {
    event.preventDefault();
    node.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) onFile(file);
    else if (text !== '') onReplace(text);
  });
}

/**
 * Handles the keys of undo and redo: Ctrl+Z undoes a replacement of the whole text, Ctrl+Shift+Z or Ctrl+Y repeats it. The browser has no
 * undo for text set by a script. Typing after the replacement is undone first, by the browser.
 */
export function takeUndoKeys(area: HTMLTextAreaElement, history: TextHistory): void {
  area.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !history.isFresh()) return;
    if (keyStep(event) !== history.next() || history.next() === null) return;
    event.preventDefault();
    history.step();
  });
}

function keyStep(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const letter = letterOf(event);
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return undefined;
  return event.shiftKey ? 'redo' : 'undo';
}

/** Returns the letter of a key. On a Persian layout the key of Z types ظ: there the position of the key counts. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
}
