import {
  ApplyForRestorationDocument,
  BeginVerificationDocument,
  GrantRestorationDocument,
  ReportVerificationDocument,
} from '../../schema/generated/operations.ts';
import type { RepairMethod } from '../../src/law/procedure/repair-rules.ts';
import type { RecordReference } from '../../src/local/city/city.ts';
import { decodeId } from '../../src/store/ids.ts';
import { act, taken } from './acts.ts';
import type { Callers } from './callers.ts';
import type { Client } from './client.ts';
import type { TestGateway } from './gateway.ts';
import { handIn, ownerOf } from './objections.ts';

/** A Monday on which the named penalties can be repaired, at ten in the morning. */
export const MONDAY = new Date('2026-08-10T02:00:00Z');

/** The same time on another day. */
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);

/**
 * Opens the gateway on that day, whatever the day of the test: every penalty that has a name is an ordinary one, decided
 * three months before, and the grants are in force.
 */
export async function onMonday({ sql, city, setClock }: TestGateway): Promise<void> {
  setClock(MONDAY);
  const named = Object.values(city.records).map(({ no }) => no);
  await sql`
    update records set severity = 'ORDINARY', decision_date = '2026-05-10', disclosed_until = '2027-05-10',
      content = content || '{"violationType": "发布违法广告"}'
    where kind = 'PENALTY' and no = any(${named})`;
  await sql`update grants set valid_from = '2026-01-01', valid_to = '2027-01-01' where revoked_at is null`;
}

/** The methods that the rule for ordinary penalties requires. */
export const METHODS: readonly RepairMethod[] = ['COMMITMENT', 'RECTIFICATION'];

/** An application as the tests name it. */
export interface Application {
  readonly owner: Client;
  /** Its opaque id. */
  readonly restoration: string;
  readonly no: number;
}

/** A file for each of these methods. */
export function evidenceFor(gateway: TestGateway, owner: Client, methods: readonly RepairMethod[]) {
  return Promise.all(methods.map(async (method) => ({ method, files: [await handIn(gateway, owner)] })));
}

/** Applies for repair of a record as its subject. */
export async function apply(
  gateway: TestGateway,
  record: RecordReference,
  methods: readonly RepairMethod[] = METHODS,
): Promise<Application> {
  const owner = await ownerOf(gateway, record);
  const evidence = await evidenceFor(gateway, owner, methods);
  const answer = await act(owner, ApplyForRestorationDocument, {
    record: record.id,
    evidence,
    statement: '已整改到位',
  });
  const { id } = taken(answer).applyForRestoration.restoration;
  return { owner, restoration: id, no: decodeId(id)?.no ?? 0 };
}

/** Brings an application to where it can be decided. */
export async function verify(
  { handler }: Pick<Callers, 'handler'>,
  restoration: string,
  verified: readonly RepairMethod[] = METHODS,
): Promise<void> {
  taken(await act(handler, BeginVerificationDocument, { restoration }));
  taken(
    await act(handler, ReportVerificationDocument, { restoration, verified: [...verified], reason: '现场核查属实' }),
  );
}

/** Brings an application to its grant. */
export async function grant(callers: Pick<Callers, 'handler' | 'reviewer'>, restoration: string): Promise<void> {
  await verify(callers, restoration);
  taken(await act(callers.reviewer, GrantRestorationDocument, { restoration }));
}
