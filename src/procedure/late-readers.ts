import { linesOf } from '../ledger/append.ts';
import { partnersThatReceived } from '../ledger/read.ts';
import { type ChangeRow, changePosition, listChanges, recallLate } from '../store/recalls.ts';
import { noticesOf } from './notices.ts';
import type { SystemDeps } from './system-act.ts';

/** No answer is under way longer than this: a reader that began before a change is on the ledger by then. */
const ANSWERED_MS = 30_000;
/** How long a change is looked at again; the gateways may have stood still meanwhile. */
const LOOKED_BACK_MS = 60 * 60 * 1000;
const PAGE = 200;

/**
 * Recalls changed records from partners whose reading had begun before the change and reached the ledger after it, so
 * that the act itself could not know of them (Art. 13.1). May be repeated, and run by several gateways at once.
 */
export async function recallFromLateReaders(deps: SystemDeps, at: Date): Promise<void> {
  const until = new Date(at.getTime() - ANSWERED_MS);
  const from = new Date(at.getTime() - LOOKED_BACK_MS);
  let after: (string | number)[] | null = null;
  for (let hasNext = true; hasNext; ) {
    const slice = await listChanges(deps.read, from, until, { limit: PAGE, after });
    for (const change of slice.rows) await recall(deps, change, at);
    const last = slice.rows.at(-1);
    hasNext = slice.hasNext && last !== undefined;
    if (last) after = changePosition(last);
  }
}

async function recall(deps: SystemDeps, change: ChangeRow, at: Date): Promise<void> {
  const { caseNo, subjectId, recordNo, basis } = change;
  if (subjectId === null || recordNo === null || change.change === null) return;
  // Whoever began while the change was being committed may still have got the old record.
  const began = new Date(change.at.getTime() + ANSWERED_MS);
  for (const organisationId of await partnersThatReceived(deps.audit, subjectId, recordNo, began)) {
    const about = { subjectId, recordNo, organisationId: null, particulars: {} };
    const recipients = [{ organisationId, change: change.change }];
    const context = { caseNo, about, basis, stated: {}, memory: {}, starts: [], effects: [], recipients };
    const notices = await noticesOf(deps.read, context);
    const lines = linesOf([deps.entry('RECALL', { subject: subjectId, no: caseNo }, at)]);
    await recallLate(deps.acts, change, organisationId, { notices, at, lines });
  }
}
