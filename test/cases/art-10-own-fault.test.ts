import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CloseObjectionDocument,
  CorrectOwnFaultDocument,
  ObjectionDocument,
  RecordByIdDocument,
  RecordVersionsDocument,
  TellCorrectionDocument,
} from '../../schema/generated/operations.ts';
import { act, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { beginCheck, file } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

describe('Art. 10: the agency’s own fault', () => {
  it('is corrected at once as a new version, told within two working days, and closed', async () => {
    const record = gateway.city.records.disclosed;
    const { owner, objection, no } = await file(gateway, record);
    await beginCheck(callers, objection);
    const put = { objection, outcome: 'CORRECT', reason: '录入时抄错标题' } as const;
    expect(refusalOf(await act(callers.handler, CorrectOwnFaultDocument, put))).toBe('CORRECTION_MALFORMED');
    const unknownField = { correction: { content: [{ name: 'noSuchField', values: ['x'] }] } };
    expect(refusalOf(await act(callers.handler, CorrectOwnFaultDocument, { ...put, ...unknownField }))).toBe(
      'CORRECTION_MALFORMED',
    );
    const sealedField = { correction: { content: [{ name: 'legalRepresentativeId', values: ['x'] }] } };
    expect(refusalOf(await act(callers.handler, CorrectOwnFaultDocument, { ...put, ...sealedField }))).toBe(
      'CORRECTION_MALFORMED',
    );
    const correction = { title: '更正后的标题', content: [{ name: 'penaltyContent', values: ['罚款人民币900元整'] }] };
    const corrected = taken(await act(callers.handler, CorrectOwnFaultDocument, { ...put, correction }));
    expect(corrected.correctOwnFault.objection).toMatchObject({ state: 'CORRECTED', result: 'CORRECT' });
    const clocks = corrected.correctOwnFault.objection.deadlines.map(({ clock, state }) => `${clock} ${state}`);
    expect(clocks).toEqual(['D1 MET', 'D7 MET', 'D2 MET', 'D3 RUNNING']);

    const shown = await callers.anyone.run(RecordByIdDocument, { id: record.id });
    expect(shown.data?.record).toMatchObject({ title: '更正后的标题', mark: { state: 'DISPUTED' } });
    const versions = taken(await owner.run(RecordVersionsDocument, { id: record.id })).record?.versions ?? [];
    expect(versions.at(-1)).toMatchObject({ version: 2, source: { fileName: null, row: null } });
    expect(versions.at(-1)?.changeReason).toBe('changed: title, penaltyContent; 录入时抄错标题');

    taken(await act(callers.handler, TellCorrectionDocument, { objection }));
    expect((await noticesOf(gateway, no)).map(({ kind, party }) => `${kind} ${party}`)).toEqual(['CORRECTED SUBJECT']);
    const closed = taken(await act(owner, CloseObjectionDocument, { objection })).closeObjection.objection;
    expect(closed).toMatchObject({ state: 'CLOSED' });
    expect((await callers.anyone.run(RecordByIdDocument, { id: record.id })).data?.record?.mark.state).toBe('NONE');
  });

  it('cannot be closed before the subject was told, nor told before it is corrected', async () => {
    const { objection } = await file(gateway, gateway.city.records.ofNotYet);
    expect(refusalOf(await act(callers.handler, TellCorrectionDocument, { objection }))).toBe(
      'NOT_IN_THIS_STATE (Art. 10) CORRECTED',
    );
    expect(refusalOf(await act(callers.handler, CloseObjectionDocument, { objection }))).toBe(
      'NOT_IN_THIS_STATE (Art. 11 [policy]) NOTIFIED RESULT_NOTIFIED',
    );
    const stand = taken(await callers.handler.run(ObjectionDocument, { id: objection })).objection;
    expect(stand?.state).toBe('SUBMITTED');
    expect(stand?.events).toHaveLength(1);
  });

  it('answers only to the ground of the objection', async () => {
    const { objection } = await file(gateway, gateway.city.records.ofWrongGate);
    await beginCheck(callers, objection);
    const stop = await act(callers.handler, CorrectOwnFaultDocument, { objection, outcome: 'STOP', reason: '…' });
    expect(refusalOf(stop)).toBe(
      'OUTCOME_FOREIGN_TO_GROUND (Art. 10 [policy]) DELETE CORRECT SUPPLEMENT UPHELD UNVERIFIABLE',
    );
  });
});
