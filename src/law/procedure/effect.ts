import type { MarkState } from '../vocabulary.ts';
import type { Party, TwoPersons } from './person.ts';
import type { ViolationItem } from './violation-items.ts';

/** Effects on the record that a case is about. All of one decision are done in one unit with it. */
export type RecordEffect =
  /** Art. 11: from now on every output carries the objection mark. */
  | { readonly kind: 'MARK' }
  | { readonly kind: 'UNMARK' }
  /** The mark is replaced by "checked and found true", with the date [policy]. */
  | { readonly kind: 'MARK_CHECKED_TRUE' }
  /** Shown to nobody but those who decide, until it is deleted. */
  | { readonly kind: 'HIDE' }
  /** Content is erased everywhere; reason, basis and both deciders stay (Art. 9a(2), 11). */
  | { readonly kind: 'DELETE_WITH_TOMBSTONE'; readonly ground: DeletionGround; readonly deciders: TwoPersons }
  | { readonly kind: 'CORRECT' }
  | { readonly kind: 'SUPPLEMENT' }
  | { readonly kind: 'STOP_DISCLOSURE' }
  /** The subject leaves the severe-dishonesty list, and the listing is no longer disclosed. */
  | { readonly kind: 'DELIST' }
  /** Not disclosed while this case is undecided [policy]. A stop, an end or another case may keep it so afterwards. */
  | { readonly kind: 'SUSPEND_DISCLOSURE' }
  /** Lifts this case's own suspension and nothing else. */
  | { readonly kind: 'RESUME_DISCLOSURE' };

/** Grounds on which a record may be deleted: a factual error, or truth that cannot be verified (Art. 11). */
export type DeletionGround = 'DELETE' | 'UNVERIFIABLE';

/** A party to be informed, or, where there are several of its kind, one organisation. */
export interface Addressee {
  readonly party: Party;
  readonly organisation: number | null;
}

/** Everything a decision makes happen besides the new state. */
export type Effect =
  | RecordEffect
  /** A written notice. Its text is made from the case. */
  | { readonly kind: 'NOTIFY'; readonly to: Addressee; readonly notice: NoticeKind }
  /** Art. 14: a violation is proposed, with this case as evidence; a person decides. */
  | { readonly kind: 'OPEN_VIOLATION'; readonly item: ViolationItem; readonly against: Addressee }
  /** Art. 6: the listing takes effect, with these measures. */
  | { readonly kind: 'LIST_WITH_MEASURES'; readonly measures: readonly string[] }
  | { readonly kind: 'END_JOINT_MEASURES' }
  /** Art. 7.2: from `validFrom` on, the reader sees what the consent opens. */
  | {
      readonly kind: 'BEGIN_CONSENT';
      readonly shownAt: Date;
      readonly signedAt: Date;
      readonly validFrom: Date;
      readonly validTo: Date;
    }
  /** Art. 7.2: whoever reads under the consent reads no more, from this instant. */
  | { readonly kind: 'END_CONSENT'; readonly from: Date }
  /** Art. 5.2: given under coercion, it never opened anything, since the date it was signed. */
  | { readonly kind: 'VOID_CONSENT'; readonly from: Date }
  /** Art. 15a. */
  | { readonly kind: 'TRANSFER'; readonly to: 'CIVIL_LIABILITY' | 'CRIMINAL_INVESTIGATION' };

/** What a written notice tells. */
export const NOTICE_KINDS = [
  'OBJECTION_REFUSED',
  'CORRECTED',
  'CHECK',
  'PROVIDER_SILENT',
  'RESULT',
  'TRANSFERRED',
  'LISTING_INTENDED',
  'STATEMENT_ANSWERED',
  'NOT_LISTED',
  'LISTED',
  'REMOVED',
  'REPAIR_FORWARDED',
  'REPAIR_GRANTED',
  'REPAIR_REFUSED',
  'DISCLOSURE_STOPPED',
  'RECORD_CHANGED',
  'ACKNOWLEDGEMENT_OVERDUE',
  'CONSENT_REQUESTED',
  'CONSENT_ENDED',
  'COMPLAINT_REJECTED',
  'SUPPLY_ORDERED',
  'SUPPLY_ORDER_LAPSED',
  'CIRCULAR_REQUESTED',
  'PENALTY',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A notice to a party of the case. */
export const notify = (party: Party, notice: NoticeKind, organisation: number | null = null): Effect => ({
  kind: 'NOTIFY',
  to: { party, organisation },
  notice,
});

/** The effect that brings a record's mark from one state to another; none where it is there already. */
export function remark(from: MarkState, to: MarkState): RecordEffect[] {
  if (from === to) return [];
  const kinds = { NONE: 'UNMARK', DISPUTED: 'MARK', CHECKED_TRUE: 'MARK_CHECKED_TRUE' } as const;
  return [{ kind: kinds[to] }];
}
