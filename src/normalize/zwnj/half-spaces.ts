import { type LineVisitor, plainEnd } from '../plain-lines.js';
import type { Sink, Stage } from '../rule.js';
import type { Settings } from '../settings.js';
import { evidenceOfLine } from './evidence.js';
import type { Line } from './line.js';
import { eachLine, finish } from './lines.js';
import { withOwnWords } from './own-words.js';
import { readPlainLine } from './plain-line.js';
import { type Policy, readPolicy } from './policy.js';
import { isQuiet } from './quiet.js';
import { settle } from './settle.js';

/**
 * Half-spaces at the levels `affixes` and `restore`: where a space stands in their place, and where they were lost.
 *
 * First it is settled which letters belong together, then which words do. A decision depends on words and on what the line says of
 * itself: each word that is left was asked in its final surroundings, and from there on what is repaired makes a line ask for more
 * certainty, never for less. So a second call finds nothing.
 */
export const restoreHalfSpaces: Stage = (text, protectedSpans, settings, sink) => {
  if (!restoresAny(settings)) return;
  const policy = readPolicy(settings);
  const range = { start: 0, end: text.length };
  const settle = settleLines(policy, sink);
  eachLine(text, range, withOwnWords(text, protectedSpans, settings), policy.knowledge, settle);
};

/** Reads lines that are plain and puts their half-spaces. */
export function plainLineVisitor(settings: Settings, sink: Sink): Pick<LineVisitor, 'readPlain' | 'visitPlain'> {
  if (!restoresAny(settings)) return { readPlain: plainEnd, visitPlain: () => {} };
  const policy = readPolicy(settings);
  const { knowledge } = policy;
  const settle = settleLines(policy, sink);
  return {
    readPlain: (text, start, signs) => readPlainLine(text, start, signs, knowledge.plainLine),
    visitPlain: () => finish(knowledge.plainLine, knowledge, settle),
  };
}

function restoresAny({ zwnj }: Settings): boolean {
  return zwnj === 'affixes' || zwnj === 'restore';
}

/** Puts the half-spaces of a line. */
function settleLines(policy: Policy, sink: Sink): (line: Line) => void {
  return (line) => {
    const evidence = evidenceOfLine(line, policy.knowledge);
    if (isQuiet(line, evidence, policy)) return;
    for (const { start, end, replacement, rule, confidence } of settle(line, evidence, policy))
      sink.replace(start, end, replacement, rule, confidence);
  };
}
