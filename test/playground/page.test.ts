import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_STATE, optionsOf, type State } from '../../playground/page/state.js';
import { createStore } from '../../playground/page/store.js';
import { groupEdits } from '../../playground/page/text/edit-groups.js';
import { excerpt } from '../../playground/page/text/excerpt.js';
import { createTextHistory, type TextHistory } from '../../playground/page/text-history.js';
import { readWords } from '../../playground/page/user-words.js';
import type { ShownEdit } from '../../playground/shared/protocol.js';
import { withAcceptedWords } from '../../playground/worker/user-words.js';
import { normalize } from '../../src/index.js';

const ZWNJ = '\u200c';

function startWith(text: string): { history: TextHistory; text: () => string; type: (typed: string) => void } {
  const store = createStore<State>({ ...DEFAULT_STATE, text });
  return { history: createTextHistory(store), text: () => store.get().text, type: (typed) => store.set({ text: typed }) };
}

describe('the history of the text', () => {
  it('brings a replaced text back, and the other again', () => {
    const { history, text } = startWith('کار من');
    history.replace('نمونه');
    expect([text(), history.next(), history.isFresh()]).toEqual(['نمونه', 'undo', true]);
    history.step();
    expect([text(), history.next()]).toEqual(['کار من', 'redo']);
    history.step();
    expect(text()).toBe('نمونه');
  });

  it('brings a cleared text back', () => {
    const { history, text } = startWith('کار من');
    history.replace('');
    history.step();
    expect([text(), history.next()]).toEqual(['کار من', null]);
  });

  it('loses nothing that was typed in between', () => {
    const { history, text, type } = startWith('کار من');
    history.replace('نمونه');
    type('نمونهٔ دیگر');
    expect(history.isFresh()).toBe(false);
    history.step();
    expect(text()).toBe('کار من');
    history.step();
    expect(text()).toBe('نمونهٔ دیگر');
  });

  it('has nothing to bring back where there was nothing', () => {
    const { history } = startWith('');
    expect(history.next()).toBeNull();
    history.replace('نمونه');
    expect(history.next()).toBeNull();
  });

  it('takes the same text again for no replacement', () => {
    const { history } = startWith('کار من');
    history.replace('نمونه');
    history.replace('نمونه');
    history.step();
    expect(history.next()).toBe('redo');
  });
});

describe('the reader’s own words', () => {
  it('are one a line, with ¦ for a half-space', () => {
    expect(readWords(` علی¦اف \n\nآنها\nعلی${ZWNJ}اف`)).toEqual([`علی${ZWNJ}اف`, 'آنها']);
  });

  it('are an option once there are any', () => {
    expect(optionsOf({ ...DEFAULT_SETTINGS, words: '\n ' })).toEqual({});
    expect(optionsOf({ ...DEFAULT_SETTINGS, words: 'علی¦اف' })).toEqual({ words: [`علی${ZWNJ}اف`] });
  });

  it('are taken, except those that normalization would change', () => {
    const { options, refused } = withAcceptedWords({ digits: 'persian', words: [`علی${ZWNJ}اف`, 'مي روم', 'x'] });
    expect(options).toEqual({ digits: 'persian', words: [`علی${ZWNJ}اف`] });
    expect(refused).toEqual(['مي روم', 'x']);
    expect(normalize('علی اف', options)).toBe(`علی${ZWNJ}اف`);
  });

  it('hide no other wrong option', () => {
    expect(() => withAcceptedWords({ digits: 'roman', words: ['x'] } as never)).toThrow(TypeError);
  });
});

describe('edits of one mark', () => {
  const edit = (original: string, confidence?: number): ShownEdit => ({
    original,
    originalLength: original.length,
    text: '',
    rules: ['spacing/runs'],
    confidence,
  });

  it('that are alike are one, as sure as the least sure', () => {
    const { groups, more } = groupEdits([edit(' ', 0.9), edit('  '), edit(' ', 0.6), edit(' ', 0.8)]);
    expect(groups.map(({ edit: { original, confidence }, count }) => [original, confidence, count])).toEqual([
      [' ', 0.6, 3],
      ['  ', undefined, 1],
    ]);
    expect(more).toBe(0);
  });

  it('are counted where there are too many kinds', () => {
    const { groups, more } = groupEdits(Array.from({ length: 100 }, (_, length) => edit('x'.repeat(length))));
    expect([groups.length, more]).toEqual([6, 94]);
  });
});

describe('what is shown between two changes', () => {
  const middle = { isFirst: false, isLast: false };
  it.each([
    ['all of it, where it is short', ' و ', middle, { head: ' و ', isCut: false, tail: '' }],
    [
      'the nearest words',
      ` ${'باران '.repeat(20)}`,
      middle,
      { head: ` ${'باران '.repeat(5).trim()} …`, isCut: true, tail: `… ${'باران '.repeat(5)}` },
    ],
    ['the ends of two lines', ' یک.\nدو\nسه ', middle, { head: ' یک.', isCut: true, tail: 'سه ' }],
    ['before the first', 'یک\nدو ', { isFirst: true, isLast: false }, { head: '', isCut: true, tail: 'دو ' }],
    ['after the last', ' یک\nدو', { isFirst: false, isLast: true }, { head: ' یک', isCut: true, tail: '' }],
  ])('%s', (_, text, where, shown) => {
    expect(excerpt(text, where)).toEqual(shown);
  });
});
