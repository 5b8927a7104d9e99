import { type Basis, policy, statute } from '../articles.ts';
import { monthsAfter } from '../deadlines/days.ts';
import type { Text } from '../text.ts';
import type { RecordKind, Severity } from '../vocabulary.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The ways of credit repair (Art. 13.1). */
export const REPAIR_METHODS = [
  'COMMITMENT',
  'RECTIFICATION',
  'VERIFICATION',
  'TRAINING',
  'CREDIT_REPORT',
  'CHARITY',
] as const;
export type RepairMethod = (typeof REPAIR_METHODS)[number];

/** What decides which rule of repair fits a record. Dates are `YYYY-MM-DD`, Asia/Shanghai. */
export interface RepairFacts {
  readonly kind: RecordKind;
  /** Penalties only. */
  readonly severity: Severity | null;
  /** The event by which the version of the rule is chosen (Art. 15b); null: none is recorded, and no rule fits. */
  readonly decisionDate: string | null;
  /** Whether its disclosure was ended already, by repair or otherwise: then nothing is left to repair. */
  readonly stopped: boolean;
  /** Food, drugs, special equipment, work safety or fire. */
  readonly safety: boolean;
}

/** A rule of repair: situation, basis and measures (Art. 12), in one version. */
export interface RepairRule {
  readonly kind: RecordKind;
  readonly severity: Severity;
  /** For decisions within `[from, to]`; null: until further notice. */
  readonly from: string;
  readonly to: string | null;
  /** Months of disclosure before repair is possible. */
  readonly minimumMonths: number;
  readonly minimumMonthsSafety: number;
  /** Methods without which it is not granted. */
  readonly requires: readonly RepairMethod[];
  readonly basis: Basis;
  readonly situation: Text;
}

interface Version {
  readonly from: string;
  readonly to: string | null;
  readonly months: Readonly<Record<Severity, readonly [usual: number, safety: number]>>;
}

/** Before any decision: the rule is for however old ones. */
export const EVER = '0001-01-01';

/** Newest first. The regulation leaves the rules to be made, so each line is policy, after the national rule of its time. */
const VERSIONS: readonly Version[] = [
  { from: '2026-04-01', to: null, months: { MINOR: [0, 0], ORDINARY: [3, 3], SERIOUS: [12, 12] } },
  { from: '2023-05-01', to: '2026-03-31', months: { MINOR: [3, 12], ORDINARY: [3, 12], SERIOUS: [3, 12] } },
  // No earlier rule is known to this gateway: the earliest known is applied backwards, as for disclosure periods.
  { from: EVER, to: '2023-04-30', months: { MINOR: [3, 12], ORDINARY: [3, 12], SERIOUS: [3, 12] } },
];

const SITUATIONS: Readonly<Record<Severity, Text>> = {
  MINOR: { zh: '轻微行政处罚', en: 'Minor administrative penalty' },
  ORDINARY: { zh: '一般行政处罚', en: 'Ordinary administrative penalty' },
  SERIOUS: { zh: '严重行政处罚', en: 'Serious administrative penalty' },
};

/** Whatever was done wrong must have been put right, and a promise given that it stays so. */
const REQUIRED: Readonly<Record<Severity, readonly RepairMethod[]>> = {
  MINOR: ['RECTIFICATION'],
  ORDINARY: ['COMMITMENT', 'RECTIFICATION'],
  SERIOUS: ['COMMITMENT', 'RECTIFICATION', 'VERIFICATION'],
};

const SEVERITIES_OF_RULES = ['MINOR', 'ORDINARY', 'SERIOUS'] as const;

/** The repair rules (Art. 12), each version of them. Repair under no rule is refused. */
export const REPAIR_RULES: readonly RepairRule[] = Object.freeze(
  VERSIONS.flatMap(({ from, to, months }) =>
    SEVERITIES_OF_RULES.map((severity): RepairRule => {
      const [minimumMonths, minimumMonthsSafety] = months[severity];
      const [requires, situation] = [REQUIRED[severity], SITUATIONS[severity]];
      const basis = policy('12');
      return { kind: 'PENALTY', severity, from, to, minimumMonths, minimumMonthsSafety, requires, basis, situation };
    }),
  ),
);

/** The rule that fits a record, and the first day on which repair under it can be applied for, `YYYY-MM-DD`. */
export interface Repairable {
  readonly verdict: 'REPAIRABLE';
  readonly rule: RepairRule;
  readonly from: string;
}

/** By which rule a record can be repaired, in the version of its event date, and from when (Art. 12); or why not. */
export function repairabilityOf({ kind, severity, decisionDate, stopped, safety }: RepairFacts): Repairable | Refusal {
  if (stopped) return refuse('ALREADY_STOPPED', policy('13.1'));
  if (decisionDate === null) return refuse('NO_RULE', statute('12'));
  const rule = REPAIR_RULES.find(
    (each) =>
      each.kind === kind &&
      each.severity === (severity ?? 'ORDINARY') &&
      each.from <= decisionDate &&
      (each.to === null || decisionDate <= each.to),
  );
  if (rule === undefined) return refuse('NO_RULE', statute('12'));
  const months = safety ? rule.minimumMonthsSafety : rule.minimumMonths;
  return { verdict: 'REPAIRABLE', rule, from: monthsAfter(decisionDate, months) };
}
