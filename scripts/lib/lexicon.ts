import { buildAutomaton, encodeWord } from './automaton.js';
import { inflect, readEntries, withoutInvisibleJoints } from './lilak.js';

/** Every word form that Lilak has, as an automaton; forms with other characters than the automata's letters are left out. */
export function lexiconBytes(): Uint8Array {
  return buildAutomaton(forms());
}

function* forms(): Generator<string> {
  for (const { word, classes } of readEntries()) {
    for (const form of inflect(word, classes)) {
      const encoded = encodeWord(withoutInvisibleJoints(form));
      if (encoded) yield encoded;
    }
  }
}
