import { randomBytes } from 'node:crypto';
import type { Sql } from 'postgres';
import { type Entry, fieldSet } from '../ledger/entry.ts';
import { uuidv7 } from '../ledger/uuid.ts';
import { webhookBinding } from '../store/bindings.ts';
import { claimDeliveries, type DueDelivery, markDelivered, markFailed, organisationsDue } from '../store/deliveries.ts';
import { encodeId } from '../store/ids.ts';
import { caseIdOf } from '../store/notices.ts';
import type { Vault } from '../store/vault.ts';
import { nextAttempt } from './retry.ts';
import { type Attempt, send } from './send.ts';
import { signed } from './signature.ts';

/** What it takes to deliver notices to webhooks. */
export interface DeliveryDeps {
  /** Works as `crg_write`. */
  readonly sql: Sql;
  readonly vault: Vault;
  /** Resolves when the entry is durably in the ledger; without it nothing is sent. */
  readonly append: (entry: Entry) => Promise<void>;
  readonly policyVersion: string;
  readonly production: boolean;
  /** 0 ≤ random < 1, spreads attempts that failed together. */
  readonly random: () => number;
}

/** So many of one organisation are sent at once. */
const AT_ONCE = 8;
/** Longer than an attempt can take: after it, one that was never marked is made again. */
const LEASE_MS = 60_000;

const RELEASED = fieldSet(['kind', 'caseId', 'title', 'body', 'deliveredAt'].map((name) => `Notice.${name}`));

/**
 * Attempts every delivery that is due, and says how many attempts were made. Several gateways may do so at once; each
 * delivery is claimed by one. Whoever dies between sending and marking has sent it once too often, never once too
 * seldom: it is sent again under the same `webhook-id`.
 * @throws LedgerUnavailable, or what the driver says of an outage: what was not sent or not marked is still due
 */
export async function deliverDue(deps: DeliveryDeps, at: Date): Promise<number> {
  const due = await organisationsDue(deps.sql, at);
  const counts = await settled(due.map((organisationId) => deliverTo(deps, organisationId, at)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** All results, or the first failure once nothing is under way any more. */
async function settled<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** A receiver that fails is left alone until the next call: the rest of its notices keep their attempts. */
async function deliverTo(deps: DeliveryDeps, organisationId: number, at: Date): Promise<number> {
  const until = new Date(at.getTime() + LEASE_MS);
  for (let attempts = 0; ; ) {
    const claimed = await claimDeliveries(deps.sql, { organisationId, at, until, limit: AT_ONCE });
    const outcomes = await settled(claimed.map((delivery) => attempt(deps, delivery, at)));
    attempts += claimed.length;
    if (claimed.length < AT_ONCE || outcomes.some(({ outcome }) => outcome === 'FAILED')) return attempts;
  }
}

async function attempt(deps: DeliveryDeps, delivery: DueDelivery, at: Date): Promise<Attempt> {
  const { vault, production, random, sql } = deps;
  const secret = vault.open(delivery.sealedSecret, webhookBinding(delivery.organisationId));
  const body = JSON.stringify(messageOf(delivery));
  await deps.append(entryOf(delivery, at, deps.policyVersion));
  const result = await send(new URL(delivery.url), signed(secret, idOf(delivery), at, body), body, production);
  if (result.outcome === 'DELIVERED') await markDelivered(sql, delivery, at);
  else {
    const next = result.outcome === 'GONE' ? null : nextAttempt(delivery.attempts, at, random());
    await markFailed(sql, delivery, result.failure, next);
  }
  return result;
}

const idOf = ({ subjectId, noticeNo }: DueDelivery): string => encodeId('notice', subjectId ?? 0, noticeNo);

/** What a receiver gets, in the envelope of the Standard Webhooks specification. */
function messageOf(delivery: DueDelivery) {
  const { kind, title, body, deliveredAt, subjectId } = delivery;
  return {
    type: 'notice.served',
    timestamp: deliveredAt.toISOString(),
    data: {
      id: idOf(delivery),
      kind,
      caseId: caseIdOf(delivery),
      title,
      body,
      deliveredAt: deliveredAt.toISOString(),
      ...(subjectId === null ? {} : { subject: encodeId('subject', subjectId) }),
    },
  };
}

/** What leaves by a webhook was accessed like what is asked for. */
function entryOf({ organisationId, role, subjectId, noticeNo }: DueDelivery, at: Date, policyVersion: string): Entry {
  const id = uuidv7(at, randomBytes);
  return {
    id,
    requestId: id,
    at,
    role,
    principal: null,
    organisationId,
    office: null,
    representative: false,
    purpose: null,
    caseNumber: null,
    basis: {},
    policyVersion,
    operationName: 'webhook',
    operationHash: Buffer.alloc(16),
    act: null,
    outcome: 'RELEASED',
    code: null,
    runs: [{ fieldSet: RELEASED, outcome: 'RELEASED', objects: [{ subject: subjectId ?? 0, no: noticeNo }] }],
  };
}
