import { afterAll, beforeAll, expect, it } from 'vitest';
import { operatorEntry } from '../../src/access/operator-entry.ts';
import { linesOf } from '../../src/ledger/append.ts';
import { recordJointMeasure } from '../../src/store/acts.ts';
import { openPools, type Pools } from '../../src/store/database.ts';
import { mutationName } from '../../src/store/mutations.ts';
import { takeNumber } from '../../src/store/units.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let pools: Pools;

beforeAll(async () => {
  gateway = await startGateway();
  pools = openPools(gateway.database.url, 1);
});
afterAll(async () => {
  await pools.close();
  await gateway.close();
});

const at = new Date('2024-03-04T02:00:00Z');
const measure = '限制参加政府采购';
const principal = 'the provider';

/** Commits a measure that was decided on while its record was disclosed. */
async function commit(input: string): Promise<string> {
  const { subjectId, no: recordNo } = gateway.city.records.ofSilent;
  const organisationId = gateway.city.organisations['market-supervision'];
  const mutation = { ...mutationName(principal, { id: 'decided before', name: 'act', input }), answer: {} };
  const entry = operatorEntry({
    through: 'demonstration city',
    act: 'recordJointMeasure',
    role: 'PROVIDER',
    principal,
    organisationId,
    at,
  });
  const act = { organisationId, subjectId, recordNo, no: await takeNumber(pools.acts, 'case_no'), measure };
  return (await recordJointMeasure(pools.acts, { at, mutation, lines: linesOf([entry]) }, act)).outcome;
}

it('an act that the world overtook did nothing and leaves its id free; done, it is told apart by its digest', async () => {
  const { subjectId, no } = gateway.city.records.ofSilent;
  const becomes = (state: string) =>
    gateway.sql`update records set state = ${state} where subject_id = ${subjectId} and no = ${no}`;
  await becomes('STOPPED');
  expect(await commit('a measure')).toBe('MOVED_ON');
  await becomes('ACTIVE');
  expect(await commit('a measure')).toBe('DONE');
  expect(await commit('a measure')).toBe('REPLAYED');
  expect(await commit('another')).toBe('REUSED');
  expect(await gateway.sql`select 1 from joint_measures where record_no = ${no}`).toHaveLength(1);
  const entries = await gateway.sql`select 1 from ledger.entries where act = 'recordJointMeasure'`;
  expect(entries).toHaveLength(1);
});
