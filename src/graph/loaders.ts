import DataLoader from 'dataloader';
import type { Access } from '../access/access.ts';
import { shanghaiDate } from '../law/dates.ts';
import { caseScope, isRegister, recordScope, registerScope } from '../law/disclosure/scope.ts';
import { fieldSetsByIds } from '../ledger/read.ts';
import { type CaseClockRow, type CaseEventRow, type CaseRow, casesByNos, clocksOf, eventsOf } from '../store/cases.ts';
import { type MeasureRow, measuresOf } from '../store/measures.ts';
import { type DeliveryRow, deliveriesOf } from '../store/notices.ts';
import { type OfficerRow, officersOf } from '../store/officers.ts';
import { type Organisation, organisationsByIds } from '../store/organisations.ts';
import type { Slice } from '../store/page.ts';
import { type RecordKey, type RecordRow, recordsByKeys, type VersionRow, versionsOf } from '../store/records.ts';
import { type ConsentRow, consentsOfCases } from '../store/rights.ts';
import { identifiersOf, type OpenedIdentifier, type SubjectRow, subjectsByIds } from '../store/subjects.ts';
import type { Services } from './context.ts';

/** The batches of one request; never shared with another, for they read within its scope. */
export interface Loaders {
  readonly subject: DataLoader<number, SubjectRow | null>;
  readonly record: DataLoader<RecordKey, RecordRow | null, string>;
  readonly versions: DataLoader<RecordKey, VersionRow[], string>;
  readonly measures: DataLoader<RecordKey, MeasureRow[], string>;
  readonly case: DataLoader<number, CaseRow | null>;
  readonly consentOfCase: DataLoader<number, ConsentRow | null>;
  readonly events: DataLoader<number, CaseEventRow[]>;
  readonly clocks: DataLoader<number, CaseClockRow[]>;
  readonly identifiers: DataLoader<number, OpenedIdentifier[]>;
  readonly organisation: DataLoader<number, Organisation | null>;
  /** The webhook deliveries of a notice: to the reader’s own webhook; for a subject, to all. */
  readonly deliveries: DataLoader<number, DeliveryRow[]>;
  readonly officers: DataLoader<number, OfficerRow[]>;
  readonly fieldSet: DataLoader<bigint, readonly string[], string>;
  /** Pages of records per subject, one loader for each set of arguments. */
  pageOfSubject(
    name: string,
    load: (subjectIds: readonly number[]) => Promise<Slice<RecordRow>[]>,
  ): DataLoader<number, Slice<RecordRow>>;
  /** Hands subjects on once the facts behind their gated fields are there. */
  withFacts<Row extends SubjectRow | null>(rows: Row[]): Promise<Row[]>;
}

const recordKey = ({ subjectId, no }: RecordKey): string => `${subjectId}:${no}`;

/** Makes the loaders of one request. */
export function createLoaders(access: Access, { pools, vault }: Services): Loaders {
  const pages = new Map<string, DataLoader<number, Slice<RecordRow>>>();
  const today = shanghaiDate(access.asked.at);

  async function withFacts<Row extends SubjectRow | null>(rows: Row[]): Promise<Row[]> {
    if (access.plan?.needsConsents) await access.facts.fetch(rows.flatMap((row) => row?.id ?? []));
    return rows;
  }

  return {
    withFacts,
    subject: new DataLoader(async (ids) => {
      const scope = recordScope(access.authority);
      if (scope === null) return ids.map(() => null);
      return withFacts(await subjectsByIds(pools.read, scope, ids));
    }),
    record: new DataLoader(
      async (keys) => {
        const scope = recordScope(access.authority);
        return scope === null ? keys.map(() => null) : recordsByKeys(pools.read, scope, today, keys);
      },
      { cacheKeyFn: recordKey },
    ),
    versions: new DataLoader((keys) => versionsOf(pools.read, keys), { cacheKeyFn: recordKey }),
    measures: new DataLoader((keys) => measuresOf(pools.read, keys), { cacheKeyFn: recordKey }),
    case: new DataLoader(async (nos) => {
      const scope = caseScope(access.authority);
      const rows = scope === null ? nos.map(() => null) : await casesByNos(pools.read, scope, nos);
      // What a register says of others is for those who oversee all of it.
      const isHidden = ({ procedure }: CaseRow) =>
        isRegister(procedure) && registerScope(procedure, access.authority)?.organisationId !== null;
      return rows.map((row) => (row === null || isHidden(row) ? null : row));
    }),
    consentOfCase: new DataLoader((nos) => consentsOfCases(pools.read, nos)),
    events: new DataLoader((nos) => eventsOf(pools.read, nos)),
    clocks: new DataLoader((nos) => clocksOf(pools.read, nos)),
    identifiers: new DataLoader((ids) => identifiersOf(pools.read, vault, ids)),
    organisation: new DataLoader((ids) => organisationsByIds(pools.read, ids)),
    deliveries: new DataLoader(async (nos) => {
      const { role, organisation } = access.asked.actor;
      const rows = await deliveriesOf(pools.read, nos, role === 'SUBJECT' ? null : (organisation?.id ?? 0));
      return nos.map((no) => rows.filter(({ noticeNo }) => noticeNo === no));
    }),
    officers: new DataLoader((ids) => officersOf(pools.read, ids)),
    fieldSet: new DataLoader(
      async (ids) => {
        const sets = await fieldSetsByIds(pools.audit, ids);
        return ids.map((id) => sets.get(id) ?? []);
      },
      { cacheKeyFn: String },
    ),
    pageOfSubject(name, load) {
      const known = pages.get(name) ?? new DataLoader(load);
      pages.set(name, known);
      return known;
    },
  };
}
