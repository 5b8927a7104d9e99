import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RegisterWebhookDocument } from '../../schema/generated/operations.ts';
import { objection } from '../../src/procedure/registry.ts';
import { callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openProceeding } from '../support/proceedings.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';

const MONDAY = new Date('2026-03-02T02:00:00Z');
/** The clock of the provider ran out the night before. */
const OVERDUE = new Date('2026-03-10T02:00:00Z');

let gateway: TestGateway;
let other: TestGateway;
let receiver: Receiver;

beforeAll(async () => {
  gateway = await startGateway();
  other = await gateway.sibling();
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver.stop();
  await other.drain();
  await gateway.close();
});

const kinds = () => receiver.received.map(({ body }) => JSON.parse(body).data.kind);

describe('the notice of a silence', () => {
  it('reaches the department once, though two gateways deliver', async () => {
    const { department } = await callersOf(gateway);
    const input = { clientMutationId: 'the department’s', url: receiver.url, forSubjects: false };
    expect((await department.run(RegisterWebhookDocument, { input })).errors).toEqual([]);
    const evidence = [{ kind: 'TRUE_CONTENT', digest: 'ab' }] as const;
    const disputed = await openProceeding(gateway, objection, gateway.city.records.corrected, {
      act: { name: 'FILE', ground: 'ERROR_OR_OMISSION', evidence },
      by: 'SUBJECT',
      at: MONDAY,
    });
    for (const name of ['ACCEPT', 'BEGIN_CHECK', 'NOTIFY_PROVIDER'] as const) {
      await disputed.take({ name }, 'HANDLER', MONDAY);
    }
    const deliver = () => Promise.all([gateway, other].map((each) => each.runJob('deliver-notices', OVERDUE)));
    await deliver();
    expect(kinds()).toEqual([]);
    await gateway.runJob('find-overdue', OVERDUE);
    await deliver();
    await deliver();
    expect(kinds()).toEqual(['PROVIDER_SILENT']);
  });
});
