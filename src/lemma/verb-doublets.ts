import { keyOfWord } from './key-of-word.js';
import type { Verb, Verbs } from './verbs.js';

/** Past stems that one verb may have beside each other, as what takes the place of the end of its present stem: گذارد and گذاشت, رساند and رسانید. */
const DOUBLETS: readonly (readonly [presentEnd: string, pastEnds: readonly string[]])[] = [
  ['ار', ['ارد', 'اشت', 'رد']],
  ['ان', ['اند', 'انید']],
];

/** Of the verbs that are one verb with two past stems, the most frequent: keys of its forms must meet. */
export function mainVerb(verb: Verb, verbs: Verbs): Verb {
  const { preverb, present } = verb;
  for (const [presentEnd, pastEnds] of DOUBLETS) {
    if (!present.endsWith(presentEnd)) continue;
    const pasts = new Set(pastEnds.map((end) => present.slice(0, -presentEnd.length) + end));
    if (!pasts.has(verb.past)) continue;
    const stem = keyOfWord(present).slice(preverb.length);
    const doublets = (verbs.byPresent.get(`${preverb}|${stem}`) ?? []).filter(({ past }) => pasts.has(past));
    return doublets.reduce((most, one) => (isMore(one, most) ? one : most), verb);
  }
  return verb;
}

const isMore = (one: Verb, other: Verb): boolean =>
  one.frequency === other.frequency ? one.past > other.past : one.frequency > other.frequency;
