import { policy, statute } from '../articles.ts';
import type { RecordState } from '../vocabulary.ts';
import { isBlank } from './guards.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The record that a measure is to rest on. */
export interface MeasuredRecord {
  readonly state: RecordState;
  /** The undecided cases for which it is not disclosed. */
  readonly suspendedBy: readonly number[];
  /** First day on which it is no longer disclosed, `YYYY-MM-DD`; null: no end. */
  readonly disclosedUntil: string | null;
}

/**
 * Whether a joint measure may be taken because of a record; null: nothing stands against it. A measure on what was
 * repaired, or is not disclosed for another reason, would be unlawful (Art. 13.1, 14(11)).
 */
export function refuseMeasure(record: MeasuredRecord, measure: string, today: string): Refusal | null {
  if (isBlank(measure)) return refuse('MEASURE_MISSING', policy('13.1'));
  const { state, suspendedBy, disclosedUntil } = record;
  const ended = disclosedUntil !== null && disclosedUntil <= today;
  const disclosed = state === 'ACTIVE' && suspendedBy.length === 0 && !ended;
  return disclosed ? null : refuse('NOT_DISCLOSED', statute('14(11)'));
}
