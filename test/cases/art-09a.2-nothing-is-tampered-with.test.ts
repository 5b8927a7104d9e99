import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RecordByIdDocument, RecordVersionsDocument } from '../../schema/generated/operations.ts';
import { SQLSTATES } from '../../src/store/sqlstates.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { ownerOf } from '../support/objections.ts';

// A deletion on a listed ground, decided by two persons, is told in art-11-deletion-by-two.

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

/** The error with which PostgreSQL turns a statement of one of the gateway’s roles away; null: it was carried out. */
async function refusedBy(role: string, statement: string): Promise<string | null> {
  return gateway.sql
    .begin(async (sql) => {
      await sql.unsafe(`set local role ${role}`);
      await sql.unsafe(statement);
    })
    .then(
      () => null,
      (failure: { code: string }) => failure.code,
    );
}

const PERMISSION_DENIED = '42501';
const ROLES = ['crg_read', 'crg_write', 'crg_append', 'crg_audit'];

describe('Art. 9a(2): the ledger', () => {
  it.each(ROLES)('%s can neither change nor remove a line of it', async (role) => {
    const { requestId } = await callers.anyone.run(RecordByIdDocument, { id: gateway.city.records.disclosed.id });
    const before = await gateway.lines(requestId);
    expect(before.length).toBeGreaterThan(0);
    for (const statement of [
      `update ledger.entries set principal = 'nobody' where id = '${requestId}'`,
      `delete from ledger.entries where id = '${requestId}'`,
      'truncate ledger.entries',
      `update ledger.field_sets set fields = '{}'`,
      'delete from ledger.field_sets',
    ]) {
      expect(await refusedBy(role, statement)).toBe(PERMISSION_DENIED);
    }
    expect(await gateway.lines(requestId)).toEqual(before);
  });
});

describe('Art. 9a(2): the versions of a record', () => {
  const versionsOf = async () => {
    const record = gateway.city.records.corrected;
    return (await (await ownerOf(gateway, record)).run(RecordVersionsDocument, { id: record.id })).data?.record;
  };

  it.each(ROLES)('%s removes none', async (role) => {
    const before = await versionsOf();
    for (const statement of ['delete from record_versions', 'truncate record_versions', 'delete from records']) {
      expect(await refusedBy(role, statement)).toBe(PERMISSION_DENIED);
    }
    expect(await versionsOf()).toEqual(before);
  });

  it.each([
    ['what it says', `body = body || '{"title": "fabricated"}'`],
    ['the reason of its change', `change_reason = 'no reason'`],
    ['what proves its content', `digest = ''`],
    ['where it came from', 'row_no = row_no + 1'],
    ['when it came', `supplied_at = supplied_at - interval '1 year'`],
    ['all of it, without a tombstone', `body = '{}', sealed = null, digest = '', change_reason = ''`],
  ])('nobody rewrites %s, whatever his rights', async (_, set) => {
    const { subjectId, no } = gateway.city.records.corrected;
    const before = await versionsOf();
    const rewrite = `update record_versions set ${set} where subject_id = ${subjectId} and record_no = ${no}`;
    expect(await refusedBy('crg_write', rewrite)).toBe(SQLSTATES.VERSION_KEPT);
    expect(await refusedBy('none', rewrite)).toBe(SQLSTATES.VERSION_KEPT);
    expect(await refusedBy('crg_read', rewrite)).toBe(PERMISSION_DENIED);
    expect(await versionsOf()).toEqual(before);
  });

  it('a tombstone names a ground and two persons, or there is none', async () => {
    const { subjectId, no } = gateway.city.records.disclosed;
    const buried = (handler: string, reviewer: string) => `
      insert into tombstones (subject_id, record_no, case_no, ground, article, handler, reviewer, deleted_at)
      values (${subjectId}, ${no}, 1, 'UNVERIFIABLE', '11', ${handler}, ${reviewer}, now())`;
    expect(await refusedBy('crg_write', buried(`'one'`, `'one'`))).toBe('23514');
    expect(await refusedBy('crg_write', buried(`'one'`, 'null'))).toBe('23502');
  });
});
