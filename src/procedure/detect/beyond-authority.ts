import { shanghaiDate } from '../../law/dates.ts';
import type { Act, Case } from '../../law/procedure/machine.ts';
import type { Party } from '../../law/procedure/person.ts';
import type { Role } from '../../law/vocabulary.ts';
import { fieldSetsByIds } from '../../ledger/read.ts';
import { type Refusals, refusalsBeyondAuthority } from '../../ledger/watch.ts';
import { caseByNo } from '../../store/cases.ts';
import { isAgreedPurpose } from '../../store/rights.ts';
import type { Particulars } from '../../store/tables/index.ts';
import { liability, type Procedure, violation } from '../registry.ts';
import { type SystemDeps, takeSystemAct } from '../system-act.ts';

/** Some refusals, and what is said of them: fields and purposes, but nobody. */
interface Finding extends Refusals {
  readonly fields: readonly string[];
  readonly at: Date;
}

const PARTY_OF: Readonly<Partial<Record<Role, Party>>> = Object.freeze({
  PROVIDER: 'PROVIDER',
  AGENCY: 'HANDLER',
  DEPARTMENT: 'DEPARTMENT',
  AUDITOR: 'AUDITOR',
});

/**
 * Art. 9a(1), 14(7), 15a: queries beyond authority. The first refusal of a person for the same fields on a day opens a
 * case; the later ones of that day only add to it, so that a client’s mistake does not flood the register [policy].
 */
export async function detectBeyondAuthority(deps: SystemDeps, from: Date, until: Date, at: Date): Promise<void> {
  const refusals = await refusalsBeyondAuthority(deps.audit, from, until);
  const fieldSets = await fieldSetsByIds(
    deps.audit,
    refusals.map(({ fieldSet }) => fieldSet),
  );
  for (const refusal of refusals) {
    const finding = { ...refusal, fields: fieldSets.get(refusal.fieldSet) ?? [], at };
    if (refusal.role !== 'PARTNER') await violationOf(deps, finding);
    else if (await isBeyondAgreedPurpose(deps, refusal)) await liabilityOf(deps, finding);
  }
}

/**
 * A partner that agreed on some purposes and declared another (Art. 15a). A grant that is merely narrower than the query
 * is no misuse, for nothing was read; without any agreement there is no agreed purpose to go beyond.
 */
async function isBeyondAgreedPurpose(
  { read }: SystemDeps,
  { underGrant, purpose, organisationId, minute }: Refusals,
): Promise<boolean> {
  if (underGrant || purpose === null) return false;
  return (await isAgreedPurpose(read, organisationId, purpose, minute)) === false;
}

async function violationOf(deps: SystemDeps, finding: Finding): Promise<void> {
  const { role, organisationId, principal, minute } = finding;
  const eventDate = shanghaiDate(minute);
  const evidence = evidenceIn(finding);
  const against = { party: PARTY_OF[role] ?? 'PROVIDER', organisation: organisationId } as const;
  await openOrAdd(deps, finding, {
    procedure: violation,
    particulars: { item: 7, eventDate, evidence },
    first: { name: 'PROPOSE', item: 7, against, doneBy: principal, eventDate, evidence },
    later: { name: 'ADD_EVIDENCE', evidence },
    once: `14(7) ${principal} ${eventDate} ${finding.fieldSet}`,
  });
}

async function liabilityOf(deps: SystemDeps, finding: Finding): Promise<void> {
  const { organisationId, principal, purpose, minute } = finding;
  const eventDate = shanghaiDate(minute);
  const evidence = evidenceIn(finding);
  const against = { party: 'PARTNER', organisation: organisationId } as const;
  const misuse = { misuse: 'BEYOND_AGREED_PURPOSE', offender: 'UNIT' } as const;
  await openOrAdd(deps, finding, {
    procedure: liability,
    particulars: { eventDate, evidence },
    first: { name: 'OPEN', ...misuse, against, eventDate, evidence },
    later: { name: 'ADD_EVIDENCE', evidence },
    once: `15a ${principal} ${eventDate} ${purpose}`,
  });
}

interface Opening<C extends Case, A extends Act> {
  readonly procedure: Procedure<C, A>;
  readonly particulars: Particulars;
  /** Opens the case of the day. */
  readonly first: NoInfer<A>;
  /** Adds to it. */
  readonly later: NoInfer<A>;
  /** Names the case of the day. */
  readonly once: string;
}

async function openOrAdd<C extends Case, A extends Act>(
  deps: SystemDeps,
  finding: Finding,
  { procedure, particulars, first, later, once }: Opening<C, A>,
): Promise<void> {
  const { organisationId, purpose, fields, firstEntry, count, at } = finding;
  const stated = { reason: `OVER_SCOPE ${purpose ?? '-'}: ${fields.join(', ')}` };
  const counted = { occurrences: count, firstEntry };
  const on = { subjectId: null, recordNo: null, organisationId, particulars: { ...particulars, ...counted } };
  const opened = await takeSystemAct(deps, { procedure, on, act: first, stated, at, once });
  if (opened.verdict !== 'TAKEN') return;
  // Whether it was opened for just these refusals, now or by a run before this one: then they are in it.
  const row = await caseByNo(deps.read, opened.caseNo);
  if (row?.particulars.firstEntry === firstEntry) return;
  // Refused where the case is decided already: what is decided stays as it was.
  await takeSystemAct(deps, {
    procedure,
    on: { caseNo: opened.caseNo },
    act: later,
    stated: { ...stated, ...counted, evidence: evidenceIn(finding) },
    at,
    once: `${once} ${firstEntry}`,
  });
}

const evidenceIn = ({ firstEntry }: Finding) => [{ kind: 'LEDGER_ENTRY', digest: firstEntry }];
