import { ZWNJ } from '../../text/code-points.js';
import type { Stage } from '../rule.js';
import type { Knowledge, Settings } from '../settings.js';
import type { RuleName } from '../stages.js';
import { joinAcross } from './gaps.js';
import { restoredJoints } from './lost-joints.js';
import { eachSegment } from './segments.js';
import { createUnit, jointsAcross, MOST_LETTERS, type Segment, type Unit } from './units.js';

interface Change {
  start: number;
  end: number;
  replacement: string;
  rule: RuleName;
}

/** Half-spaces at the levels `affixes` and `restore`: where a space stands in their place, and where they were lost. */
export const restoreHalfSpaces: Stage = (text, protectedSpans, settings, sink) => {
  if (settings.zwnj !== 'affixes' && settings.zwnj !== 'restore') return;
  eachSegment(text, protectedSpans, (segment) => {
    const changes = settleUnits(segment, settings).sort((a, b) => a.start - b.start);
    for (const { start, end, replacement, rule } of changes) sink.replace(start, end, replacement, rule);
  });
};

/**
 * Decides every half-space of a segment.
 *
 * Units are taken from left to right onto a stack. The one on top gets the joints that it has lost and is joined to the one below it,
 * as often as either is possible. A decision depends only on units as they are written by then, so each unit and each pair
 * that is left has been asked in its final form: a second call finds nothing.
 */
function settleUnits(segment: Segment, settings: Settings): Change[] {
  const knowledge = settings.knowledge();
  const changes: Change[] = [];
  const compounds = settings.zwnj === 'restore' && !settings.off.has('zwnj/compound');
  const restores = settings.zwnj === 'restore' && !settings.off.has('zwnj/lost');
  const settled: Unit[] = [];
  let from = 0;
  for (let k = 0; k < segment.unitEnds.length; k++) {
    const to = segment.unitEnds[k] as number;
    let top = createUnit(segment, knowledge, from, to, segment.unitJoints[k] as number);
    from = to;
    for (;;) {
      if (restores) top = withLostJoints(top, segment, knowledge, changes);
      const below = settled.at(-1);
      const joining = below === undefined ? null : joinAcross(below, top, segment, knowledge, compounds);
      if (below === undefined || joining === null || settings.off.has(joining.rule)) break;
      const end = segment.offsets[top.from] as number;
      changes.push({ start: end - 1, end, replacement: joining.joint ? ZWNJ : '', rule: joining.rule });
      settled.pop();
      top = createUnit(segment, knowledge, below.from, top.to, jointsAcross(below, top, joining.joint));
    }
    settled.push(top);
  }
  return changes;
}

function withLostJoints(unit: Unit, segment: Segment, knowledge: Knowledge, changes: Change[]): Unit {
  if (unit.to - unit.from > MOST_LETTERS) return unit;
  const joints = restoredJoints(unit, segment, knowledge);
  if (joints === unit.joints) return unit;
  for (let k = 0; unit.from + k < unit.to; k++) {
    if (!(joints & ~unit.joints & (1 << k))) continue;
    const behind = (segment.offsets[unit.from + k] as number) + 1;
    changes.push({ start: behind, end: behind, replacement: ZWNJ, rule: 'zwnj/lost' });
  }
  return createUnit(segment, knowledge, unit.from, unit.to, joints);
}
