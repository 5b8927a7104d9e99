import { hash } from 'node:crypto';
import { stageChunk, takeIds } from '../../store/staging.ts';
import { finishBatch, openBatch } from '../../store/supply.ts';
import {
  commitment,
  consentedRecords,
  createScribe,
  type FormlessRecord,
  honour,
  registration,
  severeListing,
} from './bodies.ts';
import { INHABITANTS, type Inhabitant, NAMED, OTHERS } from './inhabitants.ts';
import type { SubjectIds } from './subjects.ts';
import { accountSupply, approve, type CityWork, CLERK } from './supplies.ts';

type Entered = FormlessRecord & { readonly subjectId: number };
type Register = 'market-supervision' | 'tax-service';

const SUPPLIED_DAYS_AGO = 20;

/** Natural persons whose categories of Art. 7.2 are on record, each with consent. */
export const PERSONS_WITH_MEANS: readonly Inhabitant[] = [
  NAMED.citizen,
  NAMED.neighbour,
  ...OTHERS.filter(({ kind }) => kind === 'NATURAL_PERSON').slice(0, 18),
];

/** Records of the kinds that no form exists for; they are staged and reviewed like all others. */
export async function fillRegisters(work: CityWork, ids: SubjectIds): Promise<void> {
  const { calendar, random } = work;
  const enter = (who: Inhabitant, ...records: FormlessRecord[]): Entered[] =>
    records.map((record) => ({ ...record, subjectId: ids.of(who) }));
  const organisations = INHABITANTS.filter(({ kind }) => kind !== 'NATURAL_PERSON');
  const every = (n: number) => organisations.filter((_, i) => i % n === 0);

  const market = createScribe('market-supervision', calendar);
  await fill(work, 'market-supervision', [
    ...organisations.flatMap((who) => enter(who, registration(market, who, random))),
    ...every(3).flatMap((who) => enter(who, commitment(market, who, random))),
    ...every(4).flatMap((who) => enter(who, honour(market, who, random))),
    ...every(31).flatMap((who) => enter(who, severeListing(market, who, random))),
  ]);
  const tax = createScribe('tax-service', calendar);
  await fill(
    work,
    'tax-service',
    PERSONS_WITH_MEANS.flatMap((who) => enter(who, ...consentedRecords(tax, who, random))),
  );
}

/** Discloses the records of one register as a batch of their own. */
async function fill(work: CityWork, register: Register, entered: readonly Entered[]): Promise<void> {
  const { sql, calendar, organisations } = work;
  const [providerId, at] = [organisations[register], calendar.at(SUPPLIED_DAYS_AGO)];
  await accountSupply(sql, providerId, at);
  const batch = await openBatch(sql, {
    providerId,
    form: 'DEMONSTRATION',
    fileName: `演示-${register}`,
    fileDigest: Buffer.from(hash('sha256', register), 'hex'),
    suppliedBy: CLERK,
    suppliedAt: at,
  });
  const { recordNos } = await takeIds(sql, entered.length);
  const numbered = entered.map((record, i) => ({ ...record, no: recordNos[i] ?? 0, rowNo: i + 1 }));
  const refusal = await stageChunk(sql, { id: batch.id, rowsBefore: 0 }, at, {
    rowsRead: entered.length,
    rowsAccepted: entered.length,
    rowsUnchanged: 0,
    rowsQuarantined: 0,
    subjects: [],
    completedSubjects: [],
    identifiers: [],
    records: numbered.map(({ subjectId, no, kind, body }) => ({
      subjectId,
      no,
      kind,
      naturalKey: hash('sha256', `${kind} ${body.documentNo}`).slice(0, 32),
      latestVersion: 1,
    })),
    revisedRecords: [],
    versions: numbered.map(({ subjectId, no, body, rowNo }) => ({
      subjectId,
      recordNo: no,
      version: 1,
      body,
      sealed: null,
      digest: hash('sha256', JSON.stringify(body)),
      changeReason: 'first supplied',
      rowNo,
    })),
    quarantined: [],
  });
  if (refusal !== null) throw new Error(`a register of the city was not stored: ${refusal}`);
  await finishBatch(sql, batch.id);
  await approve(work, batch.id, SUPPLIED_DAYS_AGO - 1);
}
