import type { Choice, Decision } from '../../src/article/titles/decide.js';
import { ROLES, type Role } from '../../src/article/titles/layout.js';
import type { Example } from './examples.js';
import { isSame } from './gold.js';

type Verdict = 'right' | 'wrong' | 'missed' | 'invented' | 'rightlyNone';

export type Tally = Record<Role, Record<Verdict, number>>;

/** Number of titles of similar confidence, and of correct ones. */
interface Reliability {
  from: number;
  right: number;
  count: number;
  chances: number;
}

/** Scores of decisions on pages that were held out of the training. */
export interface Report {
  tally: Tally;
  pages: number;
  /** Pages with all titles right. */
  whole: number;
  reliability: Record<Role, Reliability[]>;
  failures: string[];
}

const CLASSES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

export function emptyReport(): Report {
  const each = <Value>(make: () => Value): Record<Role, Value> =>
    Object.fromEntries(ROLES.map((role) => [role, make()])) as Record<Role, Value>;
  return {
    tally: each(() => ({ right: 0, wrong: 0, missed: 0, invented: 0, rightlyNone: 0 })),
    pages: 0,
    whole: 0,
    reliability: each(() => CLASSES.map((from) => ({ from, right: 0, count: 0, chances: 0 }))),
    failures: [],
  };
}

/** Adds the decision on a page; fields without annotation do not count. */
export function addDecision(report: Report, { record, texts }: Example, decision: Decision): void {
  let isWhole = true;
  report.pages++;
  for (const role of ROLES) {
    const gold = record.gold[role];
    if (gold === undefined) continue;
    const choice = decision[role];
    const text = choice && (texts[choice.line] as string);
    const verdict = verdictOf(role, text, gold);
    report.tally[role][verdict]++;
    if (choice) addReliability(report.reliability[role], choice, verdict === 'right');
    if (verdict === 'right' || verdict === 'rightlyNone') continue;
    isWhole = false;
    report.failures.push(`${record.id} ${role} ${verdict}: expected ${quote(gold)}, got ${quote(text)}`);
  }
  if (isWhole) report.whole++;
}

function verdictOf(role: Role, text: string | null, gold: string | null): Verdict {
  if (gold === null) return text === null ? 'rightlyNone' : 'invented';
  if (text === null) return 'missed';
  return isSame(role, text, gold) ? 'right' : 'wrong';
}

function addReliability(classes: readonly Reliability[], { chance }: Choice, isRight: boolean): void {
  const one = classes.findLast(({ from }) => chance >= from);
  if (!one) return;
  one.count++;
  one.chances += chance;
  if (isRight) one.right++;
}

const quote = (text: string | null): string => JSON.stringify(text)?.slice(0, 80) ?? 'null';

export function f1({ right, wrong, missed, invented }: Tally[Role]): number {
  return (2 * right) / (2 * right + 2 * wrong + missed + invented);
}
