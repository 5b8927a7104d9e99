import { and, count, eq, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { Database } from './database.ts';
import { type CarriedOut, carriedOut, type Sending } from './mutations.ts';
import { behind, type Order, type Page, sliceOf, sorted } from './page.ts';
import { notices, webhookDeliveries, webhooks } from './tables/index.ts';

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

/** A webhook as its organisation wants it. */
export interface NewWebhook {
  readonly url: string;
  readonly sealedSecret: Buffer;
  readonly forSubjects: boolean;
}

// An organisation sees to its webhook without a responsible officer, too: Art. 8(1) asks for one where information of
// subjects is handled, and here it is only said where notices go that lie in the inbox anyway.

/** Registers a webhook in place of the one before, which loses its secret. What was not delivered yet goes to the new. */
export function registerWebhook(
  sql: postgres.Sql,
  { at, mutation, lines }: Sending,
  organisationId: number,
  { url, sealedSecret, forSubjects }: NewWebhook,
): Promise<CarriedOut> {
  const statement = sql`
    select register_webhook(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${organisationId}::integer, ${url},
      ${sealedSecret}, ${forSubjects}, ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as done`;
  return carriedOut(statement, mutation);
}

/** Removes the webhook; what it was not sent yet is dropped. */
export function removeWebhook(
  sql: postgres.Sql,
  { at, mutation, lines }: Sending,
  organisationId: number,
): Promise<CarriedOut> {
  const statement = sql`
    select remove_webhook(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${organisationId}::integer,
      ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as done`;
  return carriedOut(statement, mutation);
}

/** Begins anew with these notices that were given up, or with all of them. */
export function retryDead(
  sql: postgres.Sql,
  { at, mutation, lines }: Sending,
  organisationId: number,
  nos: readonly number[] | null,
): Promise<CarriedOut> {
  const statement = sql`
    select retry_dead_notices(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${organisationId}::integer,
      ${JSON.stringify(nos)}::text::jsonb, ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as done`;
  return carriedOut(statement, mutation);
}
