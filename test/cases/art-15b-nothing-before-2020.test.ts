import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  DraftListingDocument,
  FileObjectionDocument,
  ProposeViolationDocument,
} from '../../schema/generated/operations.ts';
import { act, refusalOf, taken } from '../support/acts.ts';
import { callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { callersAt, ELEMENTS, MEASURES } from '../support/listings.ts';
import { handIn, ownerOf } from '../support/objections.ts';
import { organisationId } from '../support/organisations.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** Midnight in Anshan. */
const IN_FORCE = new Date('2019-12-31T16:00:00Z');
const BEFORE = new Date(IN_FORCE.getTime() - 1);
const REFUSED = 'BEFORE_ENTRY_INTO_FORCE (Art. 15b)';

/** What comes of an act at an instant; nothing: it was taken. */
async function at(instant: Date, tried: () => Promise<string>): Promise<string> {
  gateway.setClock(instant);
  return tried();
}

it('an objection is filed from the first instant of 2020 on, in Anshan', async () => {
  const record = gateway.city.records.disclosed;
  const filing = async () => {
    const owner = await ownerOf(gateway, record);
    const evidence = [{ file: await handIn(gateway, owner), kind: 'TRUE_CONTENT' as const }];
    const input = { record: record.id, ground: 'ERROR_OR_OMISSION', statement: '与事实不符', evidence } as const;
    return refusalOf(await act(owner, FileObjectionDocument, input));
  };
  expect(await at(BEFORE, filing)).toBe(REFUSED);
  expect(await at(IN_FORCE, filing)).toBe('');
});

it('so is a listing drafted', async () => {
  const drafting = (instant: Date) => async () => {
    const { provider } = await callersAt(gateway, instant);
    const subject = gateway.city.subjects.consenting.id;
    const draft = { subject, listName: '示例名单', authority: '示例机关', measures: MEASURES, notice: ELEMENTS };
    return refusalOf(await act(provider, DraftListingDocument, draft));
  };
  expect(await at(BEFORE, drafting(BEFORE))).toBe(REFUSED);
  expect(await at(IN_FORCE, drafting(IN_FORCE))).toBe('');
});

it('a violation is judged by the day of its event, not by that of its proposal', async () => {
  gateway.setClock(new Date('2026-03-02T02:00:00Z'));
  const { department, provider } = await callersOf(gateway);
  const { requestId } = await provider.raw('{ viewer { role } }');
  const proposal = {
    item: 9,
    organisation: organisationId(gateway, 'market-supervision'),
    reason: '未履行信息安全管理职责',
    evidence: { files: [], cases: [], ledgerEntries: [requestId] },
  };
  const proposed = (eventDate: string) => act(department, ProposeViolationDocument, { ...proposal, eventDate });
  expect(refusalOf(await proposed('2019-12-31'))).toBe(REFUSED);
  expect(taken(await proposed('2020-01-01')).proposeViolation.violation.state).toBe('PROPOSED');
});
