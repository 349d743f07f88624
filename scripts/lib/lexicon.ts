import { ZWNJ } from '../../src/core/code-points.js';
import { cldrNames } from '../lexicon/cldr-names.js';
import { alefPlurals, spokenForms, withSpokenTwin } from '../lexicon/spoken-nouns.js';
import { verbForms } from '../lexicon/spoken-verbs.js';
import { readTable } from '../lexicon/word-table.js';
import { buildAutomaton, encodeSure, encodeWord } from './automaton.js';
import { inflect, readEntries, withoutInvisibleJoints } from './lilak.js';

/**
 * Every word form that Lilak has and what is worked out of it (verbs and nouns as they are spoken), names of CLDR and of our own tables, as an
 * automaton; forms with other characters than the automata's letters are left out. Forms whose letters can be written in no other way are sure.
 */
export function lexiconBytes({ forms, sure } = lexiconForms()): Uint8Array {
  return buildAutomaton(encoded(forms, sure));
}

function* encoded(forms: ReadonlySet<string>, sure: ReadonlySet<string>): Generator<string> {
  for (const form of forms) {
    const word = encodeWord(form);
    if (word === null) continue;
    yield word;
    if (sure.has(form)) yield encodeSure(form);
  }
}

/** Forms with the half-spaces that can be seen, and those of them that are sure. */
export function lexiconForms(): { forms: Set<string>; sure: Set<string> } {
  const spoken = readTable('spoken-words.txt').map(([word = '', ...classes]) => ({ word, classes }));
  const entries = [...readEntries(), ...spoken];
  const words = new Set(entries.map(({ word }) => word));
  const written = new Set<string>();
  for (const { word, classes } of entries) for (const form of inflect(word, classes)) written.add(withoutInvisibleJoints(form));
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
      if (twin !== entry) for (const form of inflect(twin.word, twin.classes)) forms.add(withoutInvisibleJoints(form));
      for (const form of spokenForms(twin)) forms.add(withoutInvisibleJoints(form));
      // What Lilak splits is not whole.
      for (const form of alefPlurals(twin)) if (!splitLetters.has(form)) forms.add(form);
    }
  }
  for (const form of verbForms(written)) {
    const verb = withoutInvisibleJoints(form);
    forms.add(verb);
    // میدان and میری are words of their own; میگم (a MiG and me) is none that anybody writes.
    if (!others.has(lettersOf(verb))) sure.add(verb);
  }
  return { forms, sure };
}

const lettersOf = (form: string): string => form.replaceAll(ZWNJ, '');
