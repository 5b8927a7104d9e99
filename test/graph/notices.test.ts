import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarkNoticesReadDocument, NoticesDocument } from '../../schema/generated/operations.ts';
import { encodeId } from '../../src/store/ids.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { refusedFields, shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openCase, serve } from '../support/notices.ts';

let gateway: TestGateway;
let callers: Callers;
let caseNo: number;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  caseNo = await openCase(gateway.sql, gateway.city.subjects.citizen.subjectId);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.sql`truncate notices, webhook_deliveries`);

const inbox = async (client: Client, filter: object = {}) => {
  const answer = await client.run(NoticesDocument, { filter, first: 50 });
  expect(answer.errors).toEqual([]);
  return answer.data?.notices.nodes ?? [];
};
const idsOf = async (client: Client, filter: object = {}) => (await inbox(client, filter)).map(({ id }) => id);

describe('an inbox', () => {
  it('holds what is addressed to its owner, and nothing else', async () => {
    const { organisations, subjects } = gateway.city;
    const [toCitizen, toProvider, toPartner, toHandler, toReviewer, toAgency, toDepartment, toNobody] = await serve(
      gateway.sql,
      caseNo,
      [
        { party: 'SUBJECT', subjectId: subjects.citizen.subjectId },
        { party: 'PROVIDER', organisationId: organisations['market-supervision'] },
        { party: 'PARTNER', organisationId: organisations['demo-bank'] },
        { party: 'HANDLER' },
        { party: 'REVIEWER' },
        { party: 'HANDLER', organisationId: organisations['credit-centre'] },
        { party: 'DEPARTMENT' },
        { party: 'PROVIDER' },
      ],
    );
    expect(await idsOf(callers.citizen)).toEqual([toCitizen]);
    expect(await idsOf(callers.neighbour)).toEqual([]);
    expect(await idsOf(callers.provider)).toEqual([toProvider]);
    expect(await idsOf(callers.otherProvider)).toEqual([]);
    expect(await idsOf(callers.bank)).toEqual([toPartner]);
    expect(await idsOf(callers.bidding)).toEqual([]);
    expect(await idsOf(callers.handler)).toEqual([toAgency, toReviewer, toHandler]);
    expect(await idsOf(callers.reviewer)).toEqual([toAgency, toReviewer, toHandler]);
    expect(await idsOf(callers.department)).toEqual([toDepartment]);
    expect(toNobody).toBeDefined();
  });

  it.each(['anyone', 'auditor'] as const)('is none for %s: refused before anything is read', async (who) => {
    const refused = await callers[who].run(NoticesDocument, {});
    expect([refused.status, refused.data]).toEqual([403, undefined]);
    expect(refusedFields(refused)).toContain('Query.notices: ROLE');
    expect(shortLines(await gateway.lines(refused.requestId))).toContain('-/- Query.notices REFUSED');
  });

  it('is served in the language asked for, with its case, and leaves a line for each notice', async () => {
    const { subjectId } = gateway.city.subjects.citizen;
    await serve(gateway.sql, caseNo, [{ party: 'SUBJECT', subjectId, title: '处理结果' }]);
    const [notice] = await inbox(callers.citizen.with({ 'accept-language': 'zh' }));
    expect(notice).toMatchObject({
      kind: 'RESULT',
      caseId: encodeId('objection', subjectId, caseNo),
      title: '处理结果',
      body: '已更正',
      readAt: null,
      channels: [{ channel: 'INBOX', state: 'DELIVERED', readAt: null }],
    });
    expect(notice?.channels[0]?.deliveredAt).toBe(notice?.deliveredAt);
    const answer = await callers.citizen.run(NoticesDocument, {});
    expect(answer.data?.notices.nodes[0]?.title).toBe('Result');
    const lines = await gateway.lines(answer.requestId);
    expect(lines.filter(({ field }) => field === 'Notice.body')).toMatchObject([
      { subject_id: String(subjectId), outcome: 'RELEASED' },
    ]);
  });

  it('is read page by page, newest first, each notice once, across all its parts', async () => {
    const parties = ['HANDLER', 'REVIEWER', 'HANDLER', 'HANDLER', 'REVIEWER'] as const;
    const at = new Date('2026-11-20T02:00:00Z');
    // The same instant for all: the order must be total without it.
    const served = await serve(
      gateway.sql,
      caseNo,
      parties.map((party) => ({ party })),
      at,
    );
    const met: string[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<typeof page>> = await page(after);
      met.push(...(answer.data?.notices.nodes.map(({ id }) => id) ?? []));
      after = answer.data?.notices.pageInfo.hasNextPage ? (answer.data.notices.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(met).toEqual(served.toReversed());
  });
  const page = (after: string | null) => callers.handler.run(NoticesDocument, { first: 2, after });

  it('is narrowed by kind, time and whether it was read', async () => {
    const { subjectId } = gateway.city.subjects.citizen;
    const to = { party: 'SUBJECT', subjectId } as const;
    const [early] = await serve(gateway.sql, caseNo, [{ ...to, kind: 'CORRECTED' }], new Date('2026-11-01T00:00:00Z'));
    const [late] = await serve(gateway.sql, caseNo, [to], new Date('2026-11-10T00:00:00Z'));
    await gateway.sql`update notices set read_at = now(), read_by = 'x' where kind = 'CORRECTED'`;
    expect(await idsOf(callers.citizen, { kinds: ['CORRECTED'] })).toEqual([early]);
    expect(await idsOf(callers.citizen, { unread: true })).toEqual([late]);
    expect(await idsOf(callers.citizen, { unread: false })).toEqual([early]);
    expect(await idsOf(callers.citizen, { from: '2026-11-10T00:00:00Z' })).toEqual([late]);
    expect(await idsOf(callers.citizen, { until: '2026-11-10T00:00:00Z' })).toEqual([early]);
  });
});

describe('marking notices as read', () => {
  const mark = (client: Client, clientMutationId: string, notices: readonly string[]) =>
    client.run(MarkNoticesReadDocument, { input: { clientMutationId, notices } });

  it('keeps the first reader’s time, in one unit with its entry', async () => {
    const [id = ''] = await serve(gateway.sql, caseNo, [{ party: 'HANDLER' }]);
    const first = await mark(callers.handler, 'first', [id]);
    const readAt = first.data?.markNoticesRead.notices[0]?.readAt;
    expect(readAt).not.toBeNull();
    const second = await mark(callers.reviewer, 'second', [id]);
    expect(second.data?.markNoticesRead.notices).toEqual([{ id, readAt }]);
    const [row] = await gateway.sql`select read_by from notices`;
    expect(row?.read_by).toBe('the handler');
    const entries = await gateway.sql`
      select act, principal from ledger.entries where act = 'markNoticesRead' order by at`;
    expect(entries.map(({ principal }) => principal)).toEqual(['the handler', 'the reviewer']);
  });

  it('is done once, however often and at however many places it is sent', async () => {
    const { subjectId } = gateway.city.subjects.citizen;
    const [id = ''] = await serve(gateway.sql, caseNo, [{ party: 'SUBJECT', subjectId }]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => mark(callers.citizen, 'once', [id])));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers[0]?.data?.markNoticesRead.notices).toHaveLength(1);
    const entries = await gateway.sql`
      select 1 from ledger.entries where act = 'markNoticesRead' and principal = 'the citizen'`;
    expect(entries).toHaveLength(1);
  });

  it('refuses an id that was used for something else', async () => {
    const { subjectId } = gateway.city.subjects.citizen;
    const to = { party: 'SUBJECT', subjectId } as const;
    const [one = '', other = ''] = await serve(gateway.sql, caseNo, [to, to]);
    expect((await mark(callers.citizen, 'reused', [one])).errors).toEqual([]);
    const refused = await mark(callers.citizen, 'reused', [other]);
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([422, 'MUTATION_ID_REUSED']);
    expect(await idsOf(callers.citizen, { unread: true })).toEqual([other]);
  });

  it('refuses as a whole what is somebody else’s, does not exist or is no notice', async () => {
    const { citizen, neighbour } = gateway.city.subjects;
    const [own = '', others = ''] = await serve(gateway.sql, caseNo, [
      { party: 'SUBJECT', subjectId: citizen.subjectId },
      { party: 'SUBJECT', subjectId: neighbour.subjectId },
    ]);
    const unknown = encodeId('notice', citizen.subjectId, 999_999);
    for (const [id, code] of [
      [others, 'NOTICE_UNKNOWN'],
      [unknown, 'NOTICE_UNKNOWN'],
      [citizen.id, 'BAD_USER_INPUT'],
    ] as const) {
      const refused = await mark(callers.citizen, 'refused, then allowed', [own, id]);
      expect(refused.errors[0]?.extensions.code).toBe(code);
    }
    expect(await idsOf(callers.citizen, { unread: true })).toEqual([own]);
    expect(await idsOf(callers.neighbour, { unread: true })).toEqual([others]);
    expect((await mark(callers.citizen, 'refused, then allowed', [own])).errors).toEqual([]);
  });

  it.each(['anyone', 'auditor'] as const)('is beyond the authority of %s', async (who) => {
    const [id = ''] = await serve(gateway.sql, caseNo, [{ party: 'HANDLER' }]);
    expect(refusedFields(await mark(callers[who], 'refused', [id]))).toContain('Mutation.markNoticesRead: ROLE');
    expect((await mark(callers.handler, `allowed beside ${who}`, [id])).errors).toEqual([]);
  });
});
