import type { RecordKind, RecordState, Severity } from '../vocabulary.ts';
import type { RepairFacts } from './repair-rules.ts';

/** The areas of safety: under the national rule of 2023 their penalties are disclosed for a year at least. */
export const SAFETY_AREAS = ['FOOD', 'DRUGS', 'SPECIAL_EQUIPMENT', 'WORK_SAFETY', 'FIRE'] as const;
export type SafetyArea = (typeof SAFETY_AREAS)[number];

/** A record as far as it tells which rule of repair fits it. */
export interface RepairedRecord {
  readonly kind: RecordKind;
  readonly state: RecordState;
  readonly severity: Severity | null;
  readonly decisionDate: string | null;
  /** The organ that decided. */
  readonly authority: string | null;
  readonly content: Readonly<Record<string, string | readonly string[] | null>>;
}

/**
 * What tells the area [policy]: the forms of penalties have no column for it. The violation and the law it broke are
 * searched; the facts are not, for they tell of much beside the violation.
 */
const OF_THE_VIOLATION: Readonly<Record<SafetyArea, RegExp>> = {
  FOOD: /食品|食用农产品|餐饮服务/,
  DRUGS: /药品|疫苗|药械/,
  SPECIAL_EQUIPMENT: /特种设备|锅炉|压力容器|压力管道|电梯|起重机械|客运索道|大型游乐设施/,
  WORK_SAFETY: /安全生产|生产安全|矿山安全|危险化学品|烟花爆竹/,
  FIRE: /消防/,
};

/** Organs that decide in one area only. */
const OF_THE_ORGAN: Partial<Record<SafetyArea, RegExp>> = {
  DRUGS: /药品监督/,
  WORK_SAFETY: /应急管理|安全生产监督|矿山安全监察/,
  FIRE: /消防/,
};

/** The area of safety a penalty falls into; null: none of them. */
export function safetyAreaOf({ kind, authority, content }: RepairedRecord): SafetyArea | null {
  if (kind !== 'PENALTY') return null;
  const violation = [content.violationType, content.legalBasis].flat().join('\n');
  const organ = authority ?? '';
  return SAFETY_AREAS.find((area) => OF_THE_VIOLATION[area].test(violation) || OF_THE_ORGAN[area]?.test(organ)) ?? null;
}

/** What decides which rule of repair fits a record, as the record tells it. */
export function repairFactsOf(record: RepairedRecord): RepairFacts {
  const { kind, severity, decisionDate, state } = record;
  return { kind, severity, decisionDate, stopped: state !== 'ACTIVE', safety: safetyAreaOf(record) !== null };
}
