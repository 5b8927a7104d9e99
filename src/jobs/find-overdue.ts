import { shanghaiDate } from '../law/dates.ts';
import type { ClockId } from '../law/deadlines/clocks.ts';
import type { Deadline } from '../law/deadlines/deadline.ts';
import type { Act, Case } from '../law/procedure/machine.ts';
import type { Refusal } from '../law/procedure/refusal.ts';
import type { Taken } from '../procedure/act.ts';
import { deadlineFrom } from '../procedure/deadlines.ts';
import { listing, objection, type Procedure, restoration, supplyOrder, violation } from '../procedure/registry.ts';
import { takeSystemAct } from '../procedure/system-act.ts';
import { endedListings } from '../store/cases.ts';
import {
  type ClockRow,
  clockPosition,
  clocksMetLate,
  lapsedOrders,
  markFound,
  overdueClocks,
} from '../store/clocks.ts';
import type { JobDeps } from './deps.ts';
import { forEach } from './each.ts';
import type { Job } from './job.ts';

/** What the system does about a clock that has run out. It asks the law, which may refuse. */
type Finding = (deps: JobDeps, clock: ClockRow, at: Date) => Promise<Taken | Refusal>;

/** Names the finding of one clock, so that it is acted upon once, whoever finds it and however often. */
const findingOf = ({ caseNo, clock, startVersion }: ClockRow): string => `overdue ${caseNo} ${clock} ${startVersion}`;

/** Finds in the case of the clock itself. */
const inCase =
  <Id extends ClockId, C extends Case, A extends Act, const Did extends A>(
    id: Id,
    procedure: Procedure<C, A>,
    act: (deadline: Deadline<Id>) => Did,
  ): Finding =>
  (deps, clock, at) => {
    const asked = act(deadlineFrom(id, clock));
    return takeSystemAct(deps, {
      procedure,
      on: { caseNo: clock.caseNo },
      act: asked,
      stated: {},
      at,
      once: findingOf(clock),
    });
  };

/** Art. 14(12): whoever did not handle or answer an objection in time answers for it; a person decides. */
const late =
  (party: 'HANDLER' | 'PROVIDER'): Finding =>
  (deps, clock, at) => {
    const { caseNo, dueDate } = clock;
    const organisation = party === 'PROVIDER' ? clock.organisationId : null;
    const evidence = [{ kind: 'CASE', digest: `case ${caseNo} clock ${clock.clock} due ${dueDate}` }];
    const stated = { item: 12, eventDate: dueDate, evidence } as const;
    return takeSystemAct(deps, {
      procedure: violation,
      on: { subjectId: null, recordNo: null, organisationId: organisation, particulars: stated },
      act: { name: 'PROPOSE', ...stated, against: { party, organisation } },
      stated: {},
      at,
      once: findingOf(clock),
    });
  };
const agencyLate = late('HANDLER');
const providerLate = late('PROVIDER');

/** Clocks whose end the system finds. The other two, D2 and D7, are met by the act that starts them. */
const FINDINGS: Readonly<Partial<Record<ClockId, Finding>>> = Object.freeze({
  D1: agencyLate,
  D3: agencyLate,
  D4: inCase('D4', objection, (deadline) => ({ name: 'FIND_SILENCE', deadline })),
  D5: agencyLate,
  D5_SILENCE: agencyLate,
  D6: agencyLate,
  D6_ANSWER: inCase('D6_ANSWER', objection, (deadline) => ({ name: 'FIND_SILENCE', deadline })),
  D8: inCase('D8', objection, () => ({ name: 'CARRY_OUT_DELETION' })),
  D9: inCase('D9', listing, (deadline) => ({ name: 'CLOSE_WINDOW', deadline })),
  D10: inCase('D10', restoration, (deadline) => ({ name: 'FIND_UNACKNOWLEDGED', deadline })),
});

/** What the system finds although it was done meanwhile, for it was done too late. */
const FINDINGS_MET_LATE: typeof FINDINGS = Object.freeze({
  D1: agencyLate,
  D3: agencyLate,
  D4: providerLate,
  D5: agencyLate,
  D5_SILENCE: agencyLate,
  D6: agencyLate,
  D6_ANSWER: providerLate,
});

/** What is decided need not wait for the end of its clock: a deletion is carried out as soon as it is seen. */
const UNWAITED: readonly ClockId[] = ['D8'];

/** Finds what is overdue, and does what the law has the system do about it. */
export const findOverdue = Object.freeze({
  name: 'find-overdue',
  schedule: '* * * * *',
  run: async (deps: JobDeps, at: Date) => {
    await forEach(
      (after: (string | number)[] | null, limit) => overdueClocks(deps.read, at, UNWAITED, { after, limit }),
      clockPosition,
      (clock) => findClock(deps, FINDINGS, clock, at),
    );
    await forEach(
      (after: (string | number)[] | null, limit) => clocksMetLate(deps.read, { after, limit }),
      clockPosition,
      (clock) => findClock(deps, FINDINGS_MET_LATE, clock, at),
    );
    await forEach(
      (after: number | null, limit) => lapsedOrders(deps.read, at, { after, limit }),
      (no) => no,
      (no) => findLapse(deps, no, at),
    );
    await forEach(
      (after: number | null, limit) => endedListings(deps.read, shanghaiDate(at), { after, limit }),
      (no) => no,
      (no) => endListing(deps, no, at),
    );
  },
} as const satisfies Job<JobDeps>);

async function findClock(deps: JobDeps, findings: typeof FINDINGS, clock: ClockRow, at: Date): Promise<void> {
  const finding = findings[clock.clock];
  const done = await finding?.(deps, clock, at);
  if (done?.verdict === 'REFUSED') {
    // It is asked again next time: what stands against it now may not stand then.
    deps.log.debug({ case: clock.caseNo, clock: clock.clock, reason: done.reason }, 'not lawful');
    return;
  }
  await markFound(deps.acts, clock, at);
  deps.log.info({ case: clock.caseNo, clock: clock.clock, dueDate: clock.dueDate }, 'clock run out');
}

async function findLapse(deps: JobDeps, caseNo: number, at: Date): Promise<void> {
  const act = { name: 'FIND_LAPSE' } as const;
  const once = `lapse ${caseNo}`;
  const done = await takeSystemAct(deps, { procedure: supplyOrder, on: { caseNo }, act, stated: {}, at, once });
  if (done.verdict === 'TAKEN') deps.log.info({ case: caseNo }, 'order lapsed');
}

/** Measures do not outlast the period of their listing (Art. 14(11)). */
async function endListing(deps: JobDeps, caseNo: number, at: Date): Promise<void> {
  const act = { name: 'REMOVE', ground: 'PERIOD_OVER' } as const;
  const stated = { removal: act.ground };
  const once = `period ${caseNo}`;
  const done = await takeSystemAct(deps, { procedure: listing, on: { caseNo }, act, stated, at, once });
  if (done.verdict === 'TAKEN') deps.log.info({ case: caseNo }, 'listing ended');
}
