import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ApplyForRestorationDocument,
  RepairabilityDocument,
  RepairRulesDocument,
} from '../../schema/generated/operations.ts';
import type { RepairMethod } from '../../src/law/procedure/repair-rules.ts';
import type { RecordHandle } from '../../src/local/city/city.ts';
import { encodeId } from '../../src/store/ids.ts';
import { act, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { handIn, ownerOf } from '../support/objections.ts';
import { apply, evidenceFor, METHODS, onMonday } from '../support/restorations.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  await onMonday(gateway);
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

/** Changes what a penalty of the city says, as if it had been supplied so. */
async function suppose(
  handle: RecordHandle,
  decisionDate: string,
  severity = 'ORDINARY',
  violationType = '发布违法广告',
) {
  const { subjectId, no } = gateway.city.records[handle];
  await gateway.sql`
    update records set decision_date = ${decisionDate}, severity = ${severity},
      content = content || jsonb_build_object('violationType', ${violationType}::text)
    where subject_id = ${subjectId} and no = ${no}`;
}

/** A record of another kind, with its owner as a reference. */
async function oneOf(kind: string) {
  const [row] = await gateway.sql<{ subject_id: string; no: string }[]>`
    select subject_id, no from records where kind = ${kind} order by subject_id, no limit 1`;
  const [subjectId, no] = [Number(row?.subject_id), Number(row?.no)];
  return { subjectId, no, id: encodeId('record', subjectId, no), documentNo: '' };
}

async function repairability(handle: RecordHandle) {
  const record = gateway.city.records[handle];
  const answer = await (await ownerOf(gateway, record)).run(RepairabilityDocument, { record: record.id });
  return taken(answer).record?.repairability;
}

async function applyWith(handle: RecordHandle, methods: readonly RepairMethod[]): Promise<string> {
  const record = gateway.city.records[handle];
  const owner = await ownerOf(gateway, record);
  const evidence = await evidenceFor(gateway, owner, methods);
  return refusalOf(await act(owner, ApplyForRestorationDocument, { record: record.id, evidence }));
}

describe('Art. 12: the rules of repair', () => {
  it('are open to everybody, each version of them', async () => {
    const { repairRules } = taken(await callers.anyone.run(RepairRulesDocument, {}));
    expect(repairRules).toHaveLength(9);
    expect(repairRules[1]).toEqual({
      kind: 'PENALTY',
      severity: 'ORDINARY',
      situation: 'Ordinary administrative penalty',
      decidedFrom: '2026-04-01',
      decidedUntil: null,
      minimumMonths: 3,
      minimumMonthsSafety: 3,
      requiredMethods: ['COMMITMENT', 'RECTIFICATION'],
      basis: { article: '12', authority: 'POLICY' },
    });
    expect(repairRules.at(-1)).toMatchObject({ decidedFrom: null, decidedUntil: '2023-04-30' });
  });

  it('a subject learns which rule fits its record and from when; nobody else is told', async () => {
    expect(await repairability('ofSilent')).toMatchObject({
      possible: true,
      possibleFrom: '2026-08-10',
      rule: { severity: 'ORDINARY', minimumMonths: 3 },
      reason: null,
    });
    const { id } = gateway.city.records.ofSilent;
    for (const reader of [callers.anyone, callers.bank]) {
      expect(refusedFields(await reader.run(RepairabilityDocument, { record: id }))).toContain(
        'PenaltyRecord.repairability: ROLE',
      );
    }
    const permit = await oneOf('PERMIT');
    const none = await (await ownerOf(gateway, permit)).run(RepairabilityDocument, { record: permit.id });
    expect(taken(none).record?.repairability).toMatchObject({ possible: false, rule: null, reason: 'NO_RULE' });
  });
});

describe('Art. 12: an application under no rule, or too early, is refused', () => {
  it('a kind without a rule is refused, a penalty is taken', async () => {
    const permit = await oneOf('PERMIT');
    const owner = await ownerOf(gateway, permit);
    const evidence = await evidenceFor(gateway, owner, METHODS);
    const refused = await act(owner, ApplyForRestorationDocument, { record: permit.id, evidence });
    expect(refusalOf(refused)).toBe('NO_RULE (Art. 12)');
    expect(refused.status).toBe(409);
    expect(await applyWith('ofSilent', METHODS)).toBe('');
  });

  it('a day too early is refused with the first day; on that day it is taken', async () => {
    await suppose('ofExpired', '2026-05-11');
    expect(await repairability('ofExpired')).toMatchObject({ possible: false, possibleFrom: '2026-08-11' });
    expect(await applyWith('ofExpired', METHODS)).toBe('TOO_EARLY (Art. 12 [policy]) 2026-08-11');
    await suppose('ofExpired', '2026-05-10');
    expect(await applyWith('ofExpired', METHODS)).toBe('');
  });

  it('under the rule of 2023 a penalty about safety waits a year, another three months', async () => {
    await suppose('ofWrongGate', '2026-03-31', 'ORDINARY', '经营过期食品');
    expect(await applyWith('ofWrongGate', METHODS)).toBe('TOO_EARLY (Art. 12 [policy]) 2027-03-31');
    await suppose('ofWrongGate', '2026-03-31');
    expect(await applyWith('ofWrongGate', METHODS)).toBe('');
  });

  it('methods must be those of the rule, each once and each with a file', async () => {
    expect(await applyWith('ofNotYet', [])).toBe('METHOD_MISSING (Art. 12 [policy]) COMMITMENT RECTIFICATION');
    expect(await applyWith('ofNotYet', ['COMMITMENT', 'CHARITY'])).toBe(
      'METHOD_MISSING (Art. 12 [policy]) RECTIFICATION',
    );
    expect(await applyWith('ofNotYet', [...METHODS, 'COMMITMENT'])).toBe(
      'METHOD_REPEATED (Art. 13.1 [policy]) COMMITMENT',
    );
    const { ofNotYet } = gateway.city.records;
    const owner = await ownerOf(gateway, ofNotYet);
    const [first] = await evidenceFor(gateway, owner, ['COMMITMENT']);
    const bare = { record: ofNotYet.id, evidence: [first ?? fail(), { method: 'RECTIFICATION' as const, files: [] }] };
    expect(refusalOf(await act(owner, ApplyForRestorationDocument, bare))).toBe(
      'EVIDENCE_MISSING (Art. 13.1) RECTIFICATION',
    );
    expect(await applyWith('ofNotYet', [...METHODS, 'TRAINING', 'VERIFICATION', 'CREDIT_REPORT', 'CHARITY'])).toBe('');
  });

  it('only its own subject applies, with files of its own, for what is still disclosed', async () => {
    const { ofNeighbour, ofSilent, stopped } = gateway.city.records;
    const neighbour = await ownerOf(gateway, ofNeighbour);
    const evidence = await evidenceFor(gateway, neighbour, METHODS);
    const foreign = await act(neighbour, ApplyForRestorationDocument, { record: ofSilent.id, evidence });
    expect(refusalOf(foreign)).toBe('RECORD_UNKNOWN');
    const file = await handIn(gateway, await ownerOf(gateway, ofSilent));
    const borrowed = [{ method: 'COMMITMENT' as const, files: [file] }];
    const taken = await act(neighbour, ApplyForRestorationDocument, { record: ofNeighbour.id, evidence: borrowed });
    expect(refusalOf(taken)).toBe('EVIDENCE_NOT_YOURS');
    expect(await applyWith('stopped', METHODS)).toBe('ALREADY_STOPPED (Art. 13.1 [policy])');
    expect(await repairability('stopped')).toMatchObject({ possible: false, reason: 'ALREADY_STOPPED' });
    expect(stopped.subjectId).toBe(gateway.city.subjects.withdrawn.subjectId);
    expect(
      refusedFields(await act(callers.provider, ApplyForRestorationDocument, { record: ofSilent.id, evidence })),
    ).toEqual(['Mutation.applyForRestoration: ROLE']);
    expect(await applyWith('ofNeighbour', METHODS)).toBe('');
  });

  it('a severe listing is forwarded to the listing body, and stays disclosed', async () => {
    const listed = await oneOf('SEVERE_LISTING');
    const owner = await ownerOf(gateway, listed);
    const told = taken(await owner.run(RepairabilityDocument, { record: listed.id })).record?.repairability;
    expect(told).toMatchObject({ possible: true, rule: null, forwardedTo: { code: 'market-supervision' } });
    const bare = await act(owner, ApplyForRestorationDocument, { record: listed.id, evidence: [] });
    expect(refusalOf(bare)).toBe('EVIDENCE_MISSING (Art. 13.1)');
    const { no, restoration } = await apply(gateway, listed, ['COMMITMENT']);
    expect(
      (await noticesOf(gateway, no)).map(({ kind, party, organisation_id }) => [kind, party, organisation_id]),
    ).toEqual([
      ['REPAIR_FORWARDED', 'PROVIDER', gateway.city.organisations['market-supervision']],
      ['REPAIR_FORWARDED', 'SUBJECT', null],
    ]);
    const [row] = await gateway.sql`
      select c.state, r.state as record from cases c join records r on r.subject_id = c.subject_id and r.no = c.record_no
      where c.no = ${no}`;
    expect(row).toEqual({ state: 'FORWARDED', record: 'ACTIVE' });
    expect(restoration).toBe(encodeId('restoration', listed.subjectId, no));
  });
});

function fail(): never {
  throw new Error('no file was handed in');
}
