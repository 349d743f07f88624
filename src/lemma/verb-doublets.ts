import { keyOfWord } from './key-of-word.js';
import type { Verb, Verbs } from './verbs.js';

/** Past stems of one verb, as replacements of the end of its present stem: گذارد and گذاشت, رساند and رسانید. */
const DOUBLETS: readonly (readonly [presentEnd: string, pastEnds: readonly string[]])[] = [
  ['ار', ['ارد', 'اشت', 'رد']],
  ['ان', ['اند', 'انید']],
];

/** Returns the most frequent of the verbs that are one verb with two past stems: the keys of its forms must be equal. */
export function mainVerb(verb: Verb, verbs: Verbs): Verb {
  const { preverb, present } = verb;
  for (const [presentEnd, pastEnds] of DOUBLETS) {
    if (!present.endsWith(presentEnd)) continue;
    const pasts = new Set(pastEnds.map((end) => present.slice(0, -presentEnd.length) + end));
    if (!pasts.has(verb.past)) continue;
    const stem = keyOfWord(present).slice(preverb.length);
    const doublets = (verbs.byPresent.get(`${preverb}|${stem}`) ?? []).filter(({ past }) => pasts.has(past));
    return doublets.reduce((most, one) => (isMoreFrequent(one, most) ? one : most), verb);
  }
  return verb;
}

const isMoreFrequent = (one: Verb, other: Verb): boolean =>
  one.frequency === other.frequency ? one.past > other.past : one.frequency > other.frequency;
