import type { SpelledWord } from './key-of-word.js';
import type { WordReading } from './reading.js';
import { findVerbForms, type VerbForm, type Verbs } from './verbs.js';

/** Cost of a form by its tense. */
const COSTS: Record<VerbForm['kind'], number> = { infinitive: 0.1, past: 0.8, participle: 0.9, present: 1, imperative: 1.2 };
/** Irregular forms are listed, and no noun has their spelling. */
const IRREGULAR = -1;
/** Nouns have neither می nor a split after it, and rarely begin with ب. */
const WITH_MI = -0.5;
const SPLIT_AFTER_MI = -1;
const WITH_BEH = -0.3;
/** نشستند is more often a form of نشستن than of شستن. */
const WITH_NUN = 0.2;
/** «کن» without ب. */
const BARE_IMPERATIVE = 1;
const RARER = 0.015;
const MOST_FREQUENT = 60;
/** گفته¦ای is more often گفته with the ای of a noun, روی more often رو with the ی of a noun. */
const SECOND_PERSON = 0.5;
const SECOND_PERSON_PRESENT = 0.5;
const UNUSUAL = 2;
const WITH_EZAFE = 3;

export function addVerbReadings({ key, splits, hasEzafe }: SpelledWord, verbs: Verbs, readings: WordReading[]): void {
  const irregular = verbs.byLemma.get(verbs.irregular.get(key) ?? '');
  if (irregular) readings.push({ lemma: irregular.lemma, part: 'verb', verb: irregular, by: 'present', cost: IRREGULAR });
  for (const form of findVerbForms(key, verbs)) {
    const { verb, prefix } = form;
    const isSplit = prefix.endsWith('می') && splits.includes(verb.preverb.length + prefix.length);
    const cost = costOfForm(form) + (isSplit ? SPLIT_AFTER_MI : 0) + (hasEzafe ? WITH_EZAFE : 0);
    readings.push({ lemma: verb.lemma, part: 'verb', verb, by: form.kind, cost });
  }
}

function costOfForm({ verb, kind, prefix, isUnusual, isSecondPerson }: VerbForm): number {
  let cost = COSTS[kind] + (MOST_FREQUENT - verb.frequency) * RARER;
  if (prefix.endsWith('می')) cost += WITH_MI;
  else if (prefix.startsWith('ب')) cost += WITH_BEH;
  else if (prefix.startsWith('ن')) cost += WITH_NUN;
  else if (prefix === '' && kind === 'imperative') cost += BARE_IMPERATIVE;
  if (isUnusual) cost += UNUSUAL;
  if (isSecondPerson) cost += kind === 'present' ? SECOND_PERSON_PRESENT : SECOND_PERSON;
  return cost;
}
