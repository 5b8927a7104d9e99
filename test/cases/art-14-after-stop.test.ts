import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RecordByIdDocument, ViolationsDocument } from '../../schema/generated/operations.ts';
import { shanghaiDate } from '../../src/law/dates.ts';
import { callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;

/** Today, for the record is disclosed today. */
const TODAY = shanghaiDate(new Date());
const clock = (time: string) => new Date(`${TODAY}T${time}+08:00`);

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

async function read(time: string) {
  gateway.setClock(clock(time));
  return gateway.anyone.run(RecordByIdDocument, { id: gateway.city.records.disclosed.id });
}

const setState = (state: string) => {
  const { subjectId, no } = gateway.city.records.disclosed;
  return gateway.sql`update records set state = ${state} where subject_id = ${subjectId} and no = ${no}`;
};

/** A case about the record in which something was done at this time. */
async function actInCase(time: string): Promise<void> {
  const { subjectId, no } = gateway.city.records.disclosed;
  const [opened] = await gateway.sql<{ no: string }[]>`
    insert into cases (procedure, subject_id, record_no, state, memory, particulars, version, opened_at)
    values ('restoration', ${subjectId}, ${no}, 'GRANTED', '{}', '{}', 1, ${clock(time)}) returning no`;
  await gateway.sql`
    insert into case_events (case_no, version, at, act, party, principal, state, memory, particulars, article, authority)
    values (${opened?.no ?? ''}, 1, ${clock(time)}, 'GRANT', 'REVIEWER', 'somebody', 'GRANTED', '{}', '{}', '13.1', 'STATUTE')`;
}

async function found(time: string) {
  await gateway.sql`delete from detections`;
  await gateway.runJob('detect-misuse', clock(time));
  const { auditor } = await callersOf(gateway);
  return (await auditor.run(ViolationsDocument, { filter: { items: [10] } })).data?.violations.nodes;
}

describe('disclosure after a stop (Art. 14(10))', () => {
  it('there is none: a stopped record is not given, and what was given before its stop was given rightly', async () => {
    expect((await read('10:00:00')).data?.record?.id).toBe(gateway.city.records.disclosed.id);
    await setState('STOPPED');
    await actInCase('10:05:00');
    expect((await read('10:06:00')).data?.record).toBeNull();
    expect(await found('10:10:00')).toEqual([]);
  });

  it('if there ever were one, it is proposed against the agency, once', async () => {
    // No reader gives a stopped record; one that was changed past the gateway looks the same afterwards.
    await setState('ACTIVE');
    const late = await read('10:20:00');
    expect(late.data?.record?.id).toBe(gateway.city.records.disclosed.id);
    await setState('STOPPED');
    const proposed = [
      {
        state: 'PROPOSED',
        party: 'HANDLER',
        organisation: null,
        evidence: [{ kind: 'LEDGER_ENTRY', reference: late.requestId }],
      },
    ];
    expect(await found('10:30:00')).toMatchObject(proposed);
    expect(await found('10:40:00')).toMatchObject(proposed);
  });
});
