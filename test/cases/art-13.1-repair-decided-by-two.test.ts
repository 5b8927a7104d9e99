import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ApplyForRestorationDocument,
  BeginVerificationDocument,
  GrantRestorationDocument,
  NotifyResultDocument,
  RefuseRestorationDocument,
  ReplyToCheckDocument,
  ReportVerificationDocument,
  RestorationDocument,
  WithdrawRestorationDocument,
} from '../../schema/generated/operations.ts';
import type { RecordHandle } from '../../src/local/city/city.ts';
import { act, actsOf, newId, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { askProvider, file, handIn, ownerOf } from '../support/objections.ts';
import { apply, evidenceFor, grant, METHODS, onMonday, verify } from '../support/restorations.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  await onMonday(gateway);
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const record = (handle: RecordHandle) => gateway.city.records[handle];
const stateOf = async ({ no }: { no: number }) =>
  (await gateway.sql<{ state: string }[]>`select state from records where no = ${no}`)[0]?.state;

describe('Art. 13.1: who decides a repair', () => {
  it('the handler verifies, the reviewer decides; neither does the other’s part', async () => {
    const { owner, restoration } = await apply(gateway, record('ofSilent'));
    expect(refusedFields(await act(callers.reviewer, BeginVerificationDocument, { restoration }))).toEqual([
      'Mutation.beginVerification: HANDLER_OFFICE_ONLY',
    ]);
    expect(refusalOf(await act(callers.reviewer, GrantRestorationDocument, { restoration }))).toBe(
      'NOT_IN_THIS_STATE (Art. 13.1) VERIFIED',
    );
    await verify(callers, restoration);
    expect(refusedFields(await act(callers.handler, GrantRestorationDocument, { restoration }))).toEqual([
      'Mutation.grantRestoration: REVIEWER_OFFICE_ONLY',
    ]);
    expect(refusedFields(await act(owner, GrantRestorationDocument, { restoration }))).toEqual([
      'Mutation.grantRestoration: ROLE',
    ]);
    taken(await act(callers.reviewer, GrantRestorationDocument, { restoration }));
    expect(await stateOf(record('ofSilent'))).toBe('STOPPED');
  });

  it('one person in both offices does not decide on its own verification; another does', async () => {
    const { restoration } = await apply(gateway, record('ofExpired'));
    const wang = { sub: 'Wang', role: 'AGENCY', org: 'credit-centre' } as const;
    const purpose = { 'x-purpose': 'REPAIR_REVIEW' };
    await verify({ handler: await gateway.as({ ...wang, office: 'HANDLER' }, purpose) }, restoration);
    const reviewing = await gateway.as({ ...wang, office: 'REVIEWER' }, purpose);
    expect(refusalOf(await act(reviewing, GrantRestorationDocument, { restoration }))).toBe(
      'SAME_PERSON (Art. 13.1 [policy])',
    );
    expect(refusalOf(await act(reviewing, RefuseRestorationDocument, { restoration, reason: '未整改' }))).toBe(
      'SAME_PERSON (Art. 13.1 [policy])',
    );
    taken(await act(callers.reviewer, GrantRestorationDocument, { restoration }));
  });

  it('what was not found done is not granted but refused, with a reason the subject is told', async () => {
    const { owner, restoration, no } = await apply(gateway, record('ofWrongGate'));
    taken(await act(callers.handler, BeginVerificationDocument, { restoration }));
    const report = { restoration, verified: ['COMMITMENT' as const], reason: ' ' };
    expect(refusalOf(await act(callers.handler, ReportVerificationDocument, report))).toBe(
      'REASON_MISSING (Art. 13.1)',
    );
    taken(await act(callers.handler, ReportVerificationDocument, { ...report, reason: '现场未见整改' }));
    expect(refusalOf(await act(callers.reviewer, GrantRestorationDocument, { restoration }))).toBe(
      'METHOD_UNVERIFIED (Art. 13.1) RECTIFICATION',
    );
    expect(refusalOf(await act(callers.reviewer, RefuseRestorationDocument, { restoration, reason: '' }))).toBe(
      'REASON_MISSING (Art. 13.1)',
    );
    taken(await act(callers.reviewer, RefuseRestorationDocument, { restoration, reason: '整改尚未完成' }));
    expect(await stateOf(record('ofWrongGate'))).toBe('ACTIVE');
    const [notice] = await noticesOf(gateway, no);
    expect(notice).toMatchObject({ kind: 'REPAIR_REFUSED', party: 'SUBJECT' });
    expect(notice?.zh).toContain('整改尚未完成');
    const seen = taken(await owner.run(RestorationDocument, { id: restoration })).restoration;
    expect(seen).toMatchObject({ state: 'REFUSED', verified: ['COMMITMENT'], acknowledgements: [], deadlines: [] });
  });

  it('what was withdrawn is decided no more, and may be applied for again', async () => {
    const { owner, restoration } = await apply(gateway, record('ofNotYet'));
    const neighbour = await act(callers.neighbour, WithdrawRestorationDocument, { restoration });
    expect(refusalOf(neighbour)).toBe('CASE_UNKNOWN');
    taken(await act(owner, WithdrawRestorationDocument, { restoration }));
    expect(refusalOf(await act(callers.handler, BeginVerificationDocument, { restoration }))).toBe(
      'NOT_IN_THIS_STATE (Art. 13.1) SUBMITTED',
    );
    const again = await apply(gateway, record('ofNotYet'));
    await grant(callers, again.restoration);
    expect(
      refusalOf(await act(again.owner, WithdrawRestorationDocument, { restoration: again.restoration })),
    ).toContain('NOT_IN_THIS_STATE (Art. 13.1 [policy])');
  });

  it('an application sent again, twice at the same moment too, is one application', async () => {
    const { id } = record('ofOtherReader');
    const owner = await ownerOf(gateway, record('ofOtherReader'));
    const input = { clientMutationId: newId(), record: id, evidence: await evidenceFor(gateway, owner, METHODS) };
    const sent = await Promise.all([1, 2, 3].map(() => owner.run(ApplyForRestorationDocument, { input })));
    const ids = sent.map((answer) => taken(answer).applyForRestoration.restoration.id);
    expect(new Set(ids).size).toBe(1);
    const [restoration = ''] = ids;
    await verify(callers, restoration);
    const granting = { input: { clientMutationId: newId(), restoration } };
    const first = taken(await callers.reviewer.run(GrantRestorationDocument, granting));
    expect(taken(await callers.reviewer.run(GrantRestorationDocument, granting))).toEqual(first);
    const no = Number(Buffer.from(restoration, 'base64url').toString().split(':')[2]);
    expect((await actsOf(gateway, no)).filter((name) => name === 'grantRestoration')).toHaveLength(1);
    expect((await noticesOf(gateway, no)).filter(({ kind }) => kind === 'REPAIR_GRANTED')).toHaveLength(1);
    const other = { input: { ...granting.input, reason: '' } };
    expect(refusalOf(await callers.reviewer.run(RefuseRestorationDocument, other))).toBe('MUTATION_ID_REUSED');
  });
});

describe('an objection and a repair of the same record', () => {
  it('are independent: the repair stops disclosure while the objection goes on', async () => {
    const { objection } = await file(gateway, record('ofDistant'));
    await askProvider(callers, objection);
    await grant(callers, (await apply(gateway, record('ofDistant'))).restoration);
    expect(await stateOf(record('ofDistant'))).toBe('STOPPED');
    taken(await act(callers.provider, ReplyToCheckDocument, { objection, outcome: 'UPHELD', reason: '核查属实' }));
    const result = taken(await act(callers.handler, NotifyResultDocument, { objection, outcome: 'UPHELD' }));
    expect(result.notifyResult.objection.state).toBe('RESULT_NOTIFIED');
    expect(await stateOf(record('ofDistant'))).toBe('STOPPED');
  });

  it('the objection stops it while the repair is verified; the repair may still be granted', async () => {
    const shown = await handIn(gateway, await ownerOf(gateway, record('ofProprietor')));
    const { objection } = await file(gateway, record('ofProprietor'), {
      ground: 'BEYOND_PERIOD',
      evidence: [{ file: shown, kind: 'DISCLOSURE_AND_ITS_END' }],
    });
    const { restoration } = await apply(gateway, record('ofProprietor'));
    await askProvider(callers, objection);
    taken(await act(callers.provider, ReplyToCheckDocument, { objection, outcome: 'STOP', reason: '已满期限' }));
    taken(await act(callers.handler, NotifyResultDocument, { objection, outcome: 'STOP' }));
    expect(await stateOf(record('ofProprietor'))).toBe('STOPPED');
    await grant(callers, restoration);
    expect(await stateOf(record('ofProprietor'))).toBe('STOPPED');
  });
});
