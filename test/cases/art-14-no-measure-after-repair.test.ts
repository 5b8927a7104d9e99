import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EndJointMeasureDocument,
  GrantRestorationDocument,
  RecordJointMeasureDocument,
} from '../../schema/generated/operations.ts';
import type { RecordReference } from '../../src/local/city/city.ts';
import { decodeId } from '../../src/store/ids.ts';
import { act, newId, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields, shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { apply, grant, MONDAY, onMonday, verify } from '../support/restorations.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  await onMonday(gateway);
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const measure = '限制参加政府采购';
const measuresOn = ({ subjectId, no }: RecordReference) => gateway.sql`
  select measure, ended_at from joint_measures where subject_id = ${subjectId} and record_no = ${no} order by no`;

describe('Art. 13.1, 14(11): joint measures', () => {
  it('are recorded by the provider of a disclosed record, once, and ended by it', async () => {
    const record = gateway.city.records.ofSilent;
    expect(
      refusalOf(await act(callers.otherProvider, RecordJointMeasureDocument, { record: record.id, measure })),
    ).toBe('RECORD_UNKNOWN');
    expect(
      refusedFields(await act(callers.handler, RecordJointMeasureDocument, { record: record.id, measure })),
    ).toEqual(['Mutation.recordJointMeasure: ROLE']);
    expect(
      refusalOf(await act(callers.provider, RecordJointMeasureDocument, { record: record.id, measure: ' ' })),
    ).toBe('MEASURE_MISSING (Art. 13.1 [policy])');
    const input = { clientMutationId: newId(), record: record.id, measure };
    const sent = await Promise.all([1, 2, 3].map(() => callers.provider.run(RecordJointMeasureDocument, { input })));
    const ids = sent.map((answer) => taken(answer).recordJointMeasure.jointMeasure.id);
    expect(new Set(ids).size).toBe(1);
    expect(await measuresOn(record)).toEqual([{ measure, ended_at: null }]);

    const [jointMeasure = ''] = ids;
    expect(refusalOf(await act(callers.otherProvider, EndJointMeasureDocument, { jointMeasure }))).toBe(
      'JOINT_MEASURE_UNKNOWN',
    );
    for (const _ of [1, 2]) {
      const { endJointMeasure } = taken(await act(callers.provider, EndJointMeasureDocument, { jointMeasure }));
      expect(endJointMeasure.jointMeasure).toEqual({ id: jointMeasure, measure, endedAt: MONDAY.toISOString() });
    }
    expect(await measuresOn(record)).toEqual([{ measure, ended_at: MONDAY }]);

    const { subject, no } = decodeId(jointMeasure) ?? {};
    const [entry] = await gateway.sql<{ request_id: string }[]>`
      select request_id from ledger.entries where act = 'recordJointMeasure'`;
    expect(shortLines(await gateway.lines(entry?.request_id ?? ''))).toContain(
      `${subject}/${no} Mutation.recordJointMeasure RELEASED`,
    );
  });

  it('end with the repair, and none is taken afterwards; a repeated sending still gets its first answer', async () => {
    const record = gateway.city.records.ofExpired;
    const input = { clientMutationId: newId(), record: record.id, measure };
    const first = taken(await callers.provider.run(RecordJointMeasureDocument, { input }));
    await grant(callers, (await apply(gateway, record)).restoration);
    expect(await measuresOn(record)).toEqual([{ measure, ended_at: MONDAY }]);
    const late = await act(callers.provider, RecordJointMeasureDocument, { record: record.id, measure });
    expect(refusalOf(late)).toBe('NOT_DISCLOSED (Art. 14(11))');
    const again = taken(await callers.provider.run(RecordJointMeasureDocument, { input }));
    expect(again.recordJointMeasure.jointMeasure.id).toBe(first.recordJointMeasure.jointMeasure.id);
    expect(await measuresOn(record)).toHaveLength(1);
    const { ofSilent } = gateway.city.records;
    taken(await act(callers.provider, RecordJointMeasureDocument, { record: ofSilent.id, measure }));
  });

  it('taken while the repair is granted, either come before it and end, or are refused', async () => {
    const record = gateway.city.records.ofNotYet;
    const { restoration } = await apply(gateway, record);
    await verify(callers, restoration);
    const taking = () => act(callers.provider, RecordJointMeasureDocument, { record: record.id, measure });
    const answers = await Promise.all([
      taking(),
      taking(),
      act(callers.reviewer, GrantRestorationDocument, { restoration }),
      taking(),
      taking(),
    ]);
    for (const answer of answers) expect(['', 'NOT_DISCLOSED (Art. 14(11))']).toContain(refusalOf(answer));
    for (const { ended_at } of await measuresOn(record)) expect(ended_at).toEqual(MONDAY);
    expect(refusalOf(await taking())).toBe('NOT_DISCLOSED (Art. 14(11))');
  });

  it('an organisation without a responsible officer takes none', async () => {
    const record = gateway.city.records.ofWrongGate;
    const { 'market-supervision': provider } = gateway.city.organisations;
    const [before] = await gateway.sql<{ officer: string }[]>`select officer from organisations where id = ${provider}`;
    await gateway.sql`update organisations set officer = null where id = ${provider}`;
    const taking = () => act(callers.provider, RecordJointMeasureDocument, { record: record.id, measure });
    expect(refusalOf(await taking())).toBe('OFFICER_MISSING');
    await gateway.sql`update organisations set officer = ${before?.officer ?? ''} where id = ${provider}`;
    expect(refusalOf(await taking())).toBe('');
  });
});
