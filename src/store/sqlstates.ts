/**
 * Why the functions and triggers of the migrations refuse a statement, which then did nothing at all. Every meaning has a
 * code of its own; a new one gets the next number.
 */
export const SQLSTATES = Object.freeze({
  /** The batch stands at another row: somebody else reads the same file. */
  BATCH_MOVED: 'CRG01',
  /** The case is not at the version that was decided on. */
  CASE_MOVED: 'CRG02',
  /** The organisation that acts has no responsible officer (Art. 8(1)). */
  NO_OFFICER: 'CRG03',
  /** The record is not at the version that was corrected. */
  RECORD_MOVED: 'CRG04',
  /** A record of this kind needs the written consent of its subject (Art. 7.2). */
  CONSENT_MISSING: 'CRG05',
  /** What the act names is not for this person to act on: it lies elsewhere, or waits for no decision, or for another’s. */
  NOT_THEIRS: 'CRG06',
  /** A version of a record is never rewritten (Art. 9a(2)). */
  VERSION_KEPT: 'CRG07',
  /** The record is not disclosed any more, so no measure may rest on it (Art. 13.1). */
  NOT_DISCLOSED: 'CRG08',
});
