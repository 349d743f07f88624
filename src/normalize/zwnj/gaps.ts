import { JOINT, joinsNext } from '../../model/alphabet.js';
import { endsAt, follow, followWord, NOWHERE } from '../../model/automaton.js';
import { keptApart, preferredWhenSpaced } from '../../model/model.js';
import type { Knowledge } from '../settings.js';
import type { RuleName } from '../stages.js';
import { affixRule } from './affixes.js';
import { MOST_LETTERS, type Segment, type Unit } from './units.js';

/** What becomes of a space between two units: a half-space, or nothing behind a letter that does not join. */
export interface Joining {
  joint: 0 | 1;
  rule: RuleName;
}

/**
 * How the space between two units is to be closed; null where it is right.
 * Counts come first, then the lexicon for affixes: never an affix alone («جام می را», «او تر شد»).
 *
 * @param compounds whether words that are no affixes may be joined too: رئیس جمهور → رئیس¦جمهور
 */
export function joinAcross(left: Unit, right: Unit, segment: Segment, knowledge: Knowledge, compounds: boolean): Joining | null {
  if (right.to - left.from > MOST_LETTERS) return null;
  const affix = affixRule(left, right, segment);
  if (!affix && !compounds) return null;
  if (!joinsNext(segment.letters[left.to - 1] as number)) {
    const closes = affix === 'zwnj/plural' || affix === 'zwnj/comparative';
    return closes && lexiconCloses(left, right, segment, knowledge) ? { joint: 0, rule: affix } : null;
  }
  const joined = countsJoin(left, right, segment, knowledge) ?? (affix !== undefined && lexiconJoins(left, right, segment, knowledge));
  return joined ? { joint: 1, rule: affix ?? 'zwnj/compound' } : null;
}

/** What the counts say of a half-space between two units: null where they say nothing. */
function countsJoin(left: Unit, right: Unit, segment: Segment, { model }: Knowledge): boolean | null {
  if (!model || left.inModel === NOWHERE) return null;
  const { edges } = model.preferences;
  const joint = follow(edges, left.inModel, JOINT);
  if (joint === NOWHERE) return null;
  const whole = followWord(edges, joint, segment.letters, right.from, right.to, right.joints);
  if (whole === NOWHERE) return null;
  if (preferredWhenSpaced(edges, whole)) return true;
  return keptApart(edges, whole) ? false : null;
}

/** خانه ای: does the lexicon know خانه¦ای? */
function lexiconJoins(left: Unit, right: Unit, segment: Segment, { lexicon }: Knowledge): boolean {
  if (left.inLexicon === NOWHERE) return false;
  const { edges } = lexicon.forms;
  const joint = follow(edges, left.inLexicon, JOINT);
  if (joint === NOWHERE) return false;
  const whole = followWord(edges, joint, segment.letters, right.from, right.to, right.joints);
  return whole !== NOWHERE && endsAt(edges, whole);
}

/** کشور های: does the lexicon know both کشور and کشورهای? «و تر» are two words. */
function lexiconCloses(left: Unit, right: Unit, segment: Segment, { lexicon }: Knowledge): boolean {
  const { edges } = lexicon.forms;
  if (left.to - left.from < 2 || left.inLexicon === NOWHERE || !endsAt(edges, left.inLexicon)) return false;
  const whole = followWord(edges, left.inLexicon, segment.letters, right.from, right.to, right.joints);
  return whole !== NOWHERE && endsAt(edges, whole);
}
