import { eachReading, endsAt, NOWHERE } from '../../model/automaton.js';
import { preferredWhenJoined } from '../../model/model.js';
import type { Knowledge } from '../settings.js';
import type { Segment, Unit } from './units.js';

/**
 * The joints that a unit should have: رئیسجمهور → رئیس¦جمهور. What counts prefer comes first; without them a word that the lexicon
 * knows as it is written stays (تنها), and one that it does not know is split where it knows one way, or one that all others only split
 * further (همکاری¦ها beside هم¦کاری¦ها).
 */
export function restoredJoints(unit: Unit, segment: Segment, knowledge: Knowledge): number {
  const { model, lexicon } = knowledge;
  if (model) {
    const { edges } = model.preferences;
    let preferred = -1;
    eachReading(edges, segment.letters, unit.from, unit.to, unit.joints, (joints, node) => {
      if (preferredWhenJoined(edges, node)) preferred = joints;
    });
    if (preferred !== -1) return preferred;
  }
  const { edges } = lexicon.forms;
  if (unit.inLexicon !== NOWHERE && endsAt(edges, unit.inLexicon)) return unit.joints;
  let common = -1;
  let fewest = 0;
  eachReading(edges, segment.letters, unit.from, unit.to, unit.joints, (joints, node) => {
    if (!endsAt(edges, node)) return;
    common = common === -1 ? joints : common & joints;
    if (joints === common) fewest = joints;
  });
  return common !== -1 && fewest === common ? common : unit.joints;
}
