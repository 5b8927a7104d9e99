import { and, count, eq, sql } from 'drizzle-orm';
import type { ISql } from 'postgres';
import type { Database } from './database.ts';
import { firstAnswer, type MutationAnswer } from './mutations.ts';
import { behind, type Order, type Page, sliceOf, sorted } from './page.ts';
import type { LedgerLines } from './supply.ts';
import { notices, webhookDeliveries, webhooks } from './tables/index.ts';
import type { Mutation } from './units.ts';

export type WebhookRow = typeof webhooks.$inferSelect;

/** The webhook of an organisation, or null. */
export async function webhookOf(db: Database, organisationId: number): Promise<WebhookRow | null> {
  const [row] = await db.select().from(webhooks).where(eq(webhooks.organisationId, organisationId));
  return row ?? null;
}

/** How many deliveries wait for an attempt. */
export async function countPending(db: Database, organisationId: number): Promise<number> {
  const [row] = await db
    .select({ pending: count() })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.organisationId, organisationId), sql`${webhookDeliveries.state} = 'PENDING'`));
  return row?.pending ?? 0;
}

const LATEST: Order = { columns: [webhookDeliveries.noticeNo], direction: 'desc' };

/** A page of what was given up, the latest notices first. */
export async function listDeadLetters(db: Database, organisationId: number, page: Page) {
  const rows = await db
    .select({
      noticeNo: webhookDeliveries.noticeNo,
      subjectId: notices.subjectId,
      kind: notices.kind,
      attempts: webhookDeliveries.attempts,
      failure: webhookDeliveries.failure,
    })
    .from(webhookDeliveries)
    .innerJoin(notices, eq(notices.no, webhookDeliveries.noticeNo))
    .where(
      and(
        eq(webhookDeliveries.organisationId, organisationId),
        sql`${webhookDeliveries.state} = 'DEAD'`,
        behind(LATEST, page.after),
      ),
    )
    .orderBy(...sorted(LATEST))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** Whose webhook is acted upon, when, and what accounts for it. */
export interface WebhookAct {
  readonly organisationId: number;
  readonly at: Date;
  readonly lines: LedgerLines;
}

/** A webhook as its organisation wants it. */
export interface NewWebhook {
  readonly url: string;
  readonly sealedSecret: Buffer;
  readonly forSubjects: boolean;
}

/** Registers a webhook in place of the one before, which loses its secret. What was not delivered yet goes to the new. */
export async function registerWebhook(
  sql: ISql,
  mutation: Mutation,
  { organisationId, at, lines }: WebhookAct,
  { url, sealedSecret, forSubjects }: NewWebhook,
): Promise<MutationAnswer> {
  const [row] = await sql`
    select register_webhook(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${organisationId}::integer, ${url},
      ${sealedSecret}, ${forSubjects}, ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as answer`;
  return firstAnswer(mutation, row?.answer);
}

/** Removes the webhook; what it was not sent yet is dropped. */
export async function removeWebhook(sql: ISql, mutation: Mutation, act: WebhookAct): Promise<MutationAnswer> {
  const { organisationId, at, lines } = act;
  const [row] = await sql`
    select remove_webhook(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${organisationId}::integer,
      ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as answer`;
  return firstAnswer(mutation, row?.answer);
}

/** Begins anew with these notices that were given up, or with all of them. */
export async function retryDead(
  sql: ISql,
  mutation: Mutation,
  { organisationId, at, lines }: WebhookAct,
  nos: readonly number[] | null,
): Promise<MutationAnswer> {
  const [row] = await sql`
    select retry_dead_notices(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${organisationId}::integer,
      ${JSON.stringify(nos)}::text::jsonb, ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as answer`;
  return firstAnswer(mutation, row?.answer);
}
