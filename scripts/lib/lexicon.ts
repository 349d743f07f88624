import { ZWNJ } from '../../src/core/code-points.js';
import { cldrNames } from '../lexicon/cldr-names.js';
import { alefPlurals, spokenForms, withSpokenTwin } from '../lexicon/spoken-nouns.js';
import { verbForms } from '../lexicon/spoken-verbs.js';
import { readTable } from '../lexicon/word-table.js';
import { buildAutomaton, encodeSure, encodeWord } from './automaton.js';
import { inflect, readEntries, withoutInvisibleHalfSpaces } from './lilak.js';

/**
 * Builds an automaton of every word form of Lilak, derived forms (spoken verbs and nouns), names of CLDR and of our own tables. Forms with
 * characters outside of the automaton's alphabet are left out. Forms that are the only spelling of their letters are sure.
 */
export function lexiconBytes({ forms, sure } = lexiconForms()): Uint8Array {
  return buildAutomaton(encoded(forms, sure));
}

/** Builds the same of Lilak alone, without spoken forms, as in news. */
export function writtenLexiconBytes(): Uint8Array {
  const forms = new Set<string>();
  for (const { word, classes } of readEntries()) for (const form of inflect(word, classes)) forms.add(withoutInvisibleHalfSpaces(form));
  return buildAutomaton(encoded(forms, new Set()));
}

function* encoded(forms: ReadonlySet<string>, sure: ReadonlySet<string>): Generator<string> {
  for (const form of forms) {
    const word = encodeWord(form);
    if (word === null) continue;
    yield word;
    if (sure.has(form)) yield encodeSure(form);
  }
}

/** Returns the forms with their visible half-spaces, and the sure ones of them. */
function lexiconForms(): { forms: Set<string>; sure: Set<string> } {
  const spoken = readTable('spoken-words.txt').map(([word = '', ...classes]) => ({ word, classes }));
  const entries = [...readEntries(), ...spoken];
  const words = new Set(entries.map(({ word }) => word));
  const written = new Set<string>();
  for (const { word, classes } of entries) for (const form of inflect(word, classes)) written.add(withoutInvisibleHalfSpaces(form));
  const names = new Set([...cldrNames(), ...readTable('names.txt').map(([name]) => name as string)]);
  const also = readTable('also-words.txt').map(([word]) => word as string);
  const forms = new Set(written);
  for (const word of [...names, ...also]) forms.add(word);
  const others = new Set([...words, ...names, ...also]);
  const sure = new Set(names);
  const splitLetters = new Set([...written].filter((form) => form.includes(ZWNJ)).map(lettersOf));
  for (const entry of entries) {
    for (const twin of withSpokenTwin(entry, words)) {
      others.add(twin.word);
      if (twin !== entry) for (const form of inflect(twin.word, twin.classes)) forms.add(withoutInvisibleHalfSpaces(form));
      for (const form of spokenForms(twin)) forms.add(withoutInvisibleHalfSpaces(form));
      // A form that Lilak splits is not written as one word.
      for (const form of alefPlurals(twin)) if (!splitLetters.has(form)) forms.add(form);
    }
  }
  for (const form of verbForms(written)) {
    const verb = withoutInvisibleHalfSpaces(form);
    forms.add(verb);
    // میدان and میری are words of their own; میگم (a MiG and me) is never written.
    if (!others.has(lettersOf(verb))) sure.add(verb);
  }
  return { forms, sure };
}

const lettersOf = (form: string): string => form.replaceAll(ZWNJ, '');
