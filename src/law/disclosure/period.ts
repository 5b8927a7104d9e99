import { type Basis, policy } from '../articles.ts';
import { daysInMonth } from '../identifiers.ts';
import type { Text } from '../text.ts';
import type { RecordKind, Severity, SubjectKind } from '../vocabulary.ts';

/** What decides how long a record is disclosed. Dates are `YYYY-MM-DD`, Asia/Shanghai. */
export interface PeriodFacts {
  /** The event by which the rule is chosen (Art. 15b). */
  readonly decisionDate: string;
  /** Penalties only. */
  readonly severity: Severity | null;
  /** Last day of validity; null: open. */
  readonly validUntil: string | null;
  /** Last day of disclosure named by the provider (公示截止期); null: none. */
  readonly providerEnd: string | null;
}

/** The end of disclosure and where it comes from. */
export interface DisclosurePeriod {
  /** First day on which the record is no longer disclosed; null: no end. Equal to the decision date: never disclosed. */
  readonly until: string | null;
  readonly basis: Basis;
  readonly rule: Text;
}

/** Maximum disclosure of penalties, in months from the decision, for decisions within `[from, to]`. */
interface PenaltyRule {
  readonly from: string;
  readonly to: string | null;
  readonly months: Readonly<Record<Severity, number>>;
  readonly rule: Text;
}

const YEAR = 12;

/**
 * Versions of the national rule on penalties, newest first. The regulation speaks of "the period of these
 * regulations" without naming one (Art. 9b(4)), so every line is policy.
 */
const PENALTY_RULES: readonly PenaltyRule[] = Object.freeze([
  {
    from: '2026-04-01',
    to: null,
    // A minor penalty is normally not published, and least data means normally.
    months: { MINOR: 0, ORDINARY: YEAR, SERIOUS: 3 * YEAR },
    rule: {
      zh: '2026年4月1日起施行的行政处罚信息公示期限',
      en: 'National disclosure periods for penalties from 2026-04-01',
    },
  },
  {
    from: '2023-05-01',
    to: '2026-03-31',
    months: { MINOR: 3 * YEAR, ORDINARY: 3 * YEAR, SERIOUS: 3 * YEAR },
    rule: {
      zh: '2023年5月1日起施行的行政处罚信息公示期限',
      en: 'National disclosure periods for penalties from 2023-05-01',
    },
  },
  {
    // Nothing earlier is known to this gateway: the earliest maximum is applied backwards rather than none.
    from: '0001-01-01',
    to: '2023-04-30',
    months: { MINOR: 3 * YEAR, ORDINARY: 3 * YEAR, SERIOUS: 3 * YEAR },
    rule: { zh: '2023年5月1日前的处罚，参照三年上限', en: 'Penalties before 2023-05-01: the maximum of three years' },
  },
]);

const PROVIDER_RULE: Text = { zh: '信息提供主体给定的公示截止期', en: 'End of disclosure named by the provider' };
const VALIDITY_RULE: Text = { zh: '有效期届满即止', en: 'Until the validity ends' };
const OPEN_RULE: Text = { zh: '无期限', en: 'No end' };

/** Years that records of other kinds are disclosed from their decision. */
const YEARS_BY_KIND: Partial<Record<RecordKind, number>> = { HONOUR: 3, COMMITMENT: 1, SEVERE_LISTING: 3 };

/**
 * When a record stops being disclosed. Where two rules meet, the earlier end wins. The end is a fact of the record;
 * whether it has come is asked each time the record is read.
 */
export function disclosedUntil(kind: RecordKind, facts: PeriodFacts): DisclosurePeriod {
  const own = ownPeriod(kind, facts);
  if (facts.providerEnd === null) return own;
  const until = dayAfter(facts.providerEnd);
  return own.until !== null && own.until <= until ? own : { until, basis: policy('9b'), rule: PROVIDER_RULE };
}

function ownPeriod(kind: RecordKind, facts: PeriodFacts): DisclosurePeriod {
  const basis = policy('9b');
  if (kind === 'PENALTY') {
    const { months, rule } = penaltyRuleAt(facts.decisionDate);
    return { until: addMonths(facts.decisionDate, months[facts.severity ?? 'ORDINARY']), basis, rule };
  }
  const years = YEARS_BY_KIND[kind];
  if (years !== undefined) {
    const rule = { zh: `自决定之日起${years}年`, en: `${years} year(s) from the decision` };
    return { until: addMonths(facts.decisionDate, years * YEAR), basis, rule };
  }
  if (facts.validUntil === null) return { until: null, basis, rule: OPEN_RULE };
  return { until: dayAfter(facts.validUntil), basis, rule: VALIDITY_RULE };
}

function penaltyRuleAt(date: string): PenaltyRule {
  const rule = PENALTY_RULES.find(({ from, to }) => from <= date && (to === null || date <= to));
  if (!rule) throw new Error('the table of penalty rules has a gap');
  return rule;
}

/** What a penalty consisted of. */
export interface PenaltyFacts {
  /** 处罚类别, e.g. `警告`, `罚款`. */
  readonly categories: readonly string[];
  /** Yuan as a decimal text; null: no fine. */
  readonly fineYuan: string | null;
  readonly subjectKind: SubjectKind;
}

const MINOR_CATEGORY = /^(?:警告|通报批评)$/;
const SERIOUS_CATEGORY = /暂扣|吊销|降低资质|限制开展|停产|停业|关闭|限制从业|行政拘留/;
const LARGE_FINE_YUAN = 1_000_000n;

/** How grave a penalty is [policy]: by its categories, and for organisations by a fine of a million yuan or more. */
export function penaltySeverity({ categories, fineYuan, subjectKind }: PenaltyFacts): Severity {
  if (categories.some((category) => SERIOUS_CATEGORY.test(category))) return 'SERIOUS';
  const wholeYuan = BigInt(fineYuan?.split('.')[0] ?? '0');
  if (subjectKind !== 'NATURAL_PERSON' && wholeYuan >= LARGE_FINE_YUAN) return 'SERIOUS';
  const onlyWords = categories.length > 0 && categories.every((category) => MINOR_CATEGORY.test(category));
  return onlyWords ? 'MINOR' : 'ORDINARY';
}

/** The same day some months later; the last day of a month that is too short. */
function addMonths(date: string, months: number): string {
  const monthIndex = Number(date.slice(0, 4)) * YEAR + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(monthIndex / YEAR), (monthIndex % YEAR) + 1];
  return format(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

function dayAfter(date: string): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  if (day < daysInMonth(year, month)) return format(year, month, day + 1);
  return month === YEAR ? format(year + 1, 1, 1) : format(year, month + 1, 1);
}

function format(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
