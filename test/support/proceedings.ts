import { operatorEntry } from '../../src/access/operator-entry.ts';
import { STATE_COUNCIL } from '../../src/law/deadlines/calendar.ts';
import type { Act, Case } from '../../src/law/procedure/machine.ts';
import type { Party } from '../../src/law/procedure/person.ts';
import type { RecordReference } from '../../src/local/city/city.ts';
import { type ActRequest, takeAct } from '../../src/procedure/act.ts';
import type { Procedure } from '../../src/procedure/registry.ts';
import { openPools } from '../../src/store/database.ts';
import type { TestGateway } from './gateway.ts';

/** Whoever takes an act, in short. */
export type Capacity = Extract<Party, 'SUBJECT' | 'PROVIDER' | 'HANDLER' | 'REVIEWER' | 'DEPARTMENT'>;

/** The past of one case: acts taken at whatever instant, for tests of what time brings. */
export interface Proceeding<A extends Act> {
  readonly caseNo: number;
  /** Takes an act that the law allows. */
  take(act: A, by: Capacity, at: Date): Promise<void>;
  /** Where the case stands now. */
  state(): Promise<string>;
  /** The acts of its events, oldest first. */
  acts(): Promise<string[]>;
}

/** Opens a case about a record with its first act. */
export async function openProceeding<C extends Case, A extends Act>(
  { database, sql, city }: TestGateway,
  procedure: Procedure<C, A>,
  { subjectId, no }: RecordReference,
  first: { readonly act: A; readonly by: Capacity; readonly at: Date },
): Promise<Proceeding<A>> {
  const provider = city.organisations['market-supervision'];

  async function carryThrough(on: ActRequest<C, A>['on'], act: A, party: Capacity, at: Date): Promise<number> {
    const pools = openPools(database.url, 1);
    const done = await takeAct(
      { ...pools, calendar: STATE_COUNCIL },
      {
        procedure,
        on,
        act: () => act,
        stated: {},
        evidence: [],
        by: { id: `the ${party}`, party, organisation: party === 'PROVIDER' ? provider : null, subjectId },
        at,
        mutation: null,
        entry: () =>
          operatorEntry({
            through: 'demonstration city',
            act: act.name,
            role: 'AGENCY',
            principal: `the ${party}`,
            organisationId: null,
            at,
          }),
      },
    ).finally(() => pools.close());
    if (done.verdict === 'REFUSED') throw new Error(`${act.name}: ${done.reason}`);
    return done.caseNo;
  }

  const about = { subjectId, recordNo: no, organisationId: provider, particulars: {} };
  const caseNo = await carryThrough(about, first.act, first.by, first.at);
  return {
    caseNo,
    take: async (act, by, at) => void (await carryThrough({ caseNo }, act, by, at)),
    state: async () => (await sql<{ state: string }[]>`select state from cases where no = ${caseNo}`)[0]?.state ?? '',
    acts: async () => {
      const events = await sql<{ act: string }[]>`
        select act from case_events where case_no = ${caseNo} order by version`;
      return events.map(({ act }) => act);
    },
  };
}
