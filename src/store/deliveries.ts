import type { ISql } from 'postgres';
import type { NoticeKind } from '../law/procedure/effect.ts';
import type { Text } from '../law/text.ts';
import type { Role } from '../law/vocabulary.ts';
import type { ProcedureName } from './tables/index.ts';

/** A notice on its way to a webhook: claimed, and to be marked with what became of it. */
export interface DueDelivery {
  readonly noticeNo: number;
  readonly organisationId: number;
  readonly role: Role;
  readonly url: string;
  readonly sealedSecret: Buffer;
  /** Counts this attempt. */
  readonly attempts: number;
  readonly kind: NoticeKind;
  /** The addressed subject; null: a body. */
  readonly subjectId: number | null;
  readonly caseNo: number;
  readonly procedure: ProcedureName;
  readonly caseSubjectId: number | null;
  readonly title: Text;
  readonly body: Text;
  readonly deliveredAt: Date;
}

/** Which deliveries to claim, and until when nobody else may. */
export interface Claim {
  readonly organisationId: number;
  readonly at: Date;
  readonly until: Date;
  readonly limit: number;
}

/** The organisations whose webhooks have something to get. */
export async function organisationsDue(sql: ISql, at: Date): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select organisation_id as id from webhooks w
    where exists (select 1 from webhook_deliveries d
      where d.organisation_id = w.organisation_id and d.state = 'PENDING' and d.next_attempt_at <= ${at}::timestamptz)`;
  return rows.map(({ id }) => id);
}

/** Claims what is due for one webhook, the longest waiting first; what others claim at the same time is passed over. */
export async function claimDeliveries(sql: ISql, { organisationId, at, until, limit }: Claim): Promise<DueDelivery[]> {
  const rows = await sql<
    (DueDelivery & Record<'noticeNo' | 'subjectId' | 'caseNo' | 'caseSubjectId', string | null>)[]
  >`
    with due as (
      select notice_no from webhook_deliveries
      where organisation_id = ${organisationId} and state = 'PENDING' and next_attempt_at <= ${at}::timestamptz
      order by next_attempt_at, notice_no limit ${limit} for update skip locked)
    update webhook_deliveries d set attempts = d.attempts + 1, next_attempt_at = ${until}::timestamptz
    from due, notices n, cases c, webhooks w, organisations o
    where d.notice_no = due.notice_no and d.organisation_id = ${organisationId}
      and n.no = d.notice_no and c.no = n.case_no and w.organisation_id = d.organisation_id and o.id = d.organisation_id
    returning d.notice_no as "noticeNo", d.organisation_id as "organisationId", o.role, w.url,
      w.sealed_secret as "sealedSecret", d.attempts, n.kind, n.subject_id as "subjectId", n.case_no as "caseNo",
      c.procedure, c.subject_id as "caseSubjectId", n.title, n.body, n.delivered_at as "deliveredAt"`;
  return rows.map((row) => ({
    ...row,
    noticeNo: Number(row.noticeNo),
    caseNo: Number(row.caseNo),
    subjectId: row.subjectId === null ? null : Number(row.subjectId),
    caseSubjectId: row.caseSubjectId === null ? null : Number(row.caseSubjectId),
  }));
}

type Claimed = Pick<DueDelivery, 'noticeNo' | 'organisationId' | 'attempts'>;

/** It has arrived. */
export async function markDelivered(sql: ISql, { noticeNo, organisationId }: Claimed, at: Date): Promise<void> {
  await sql`
    update webhook_deliveries set state = 'DELIVERED', delivered_at = ${at}::timestamptz, failure = null
    where notice_no = ${noticeNo} and organisation_id = ${organisationId} and state <> 'DELIVERED'`;
}

/** It has not: `next` says when to try again, null gives it up. An attempt that others have overtaken says nothing. */
export async function markFailed(sql: ISql, delivery: Claimed, failure: string, next: Date | null): Promise<void> {
  const { noticeNo, organisationId, attempts } = delivery;
  await sql`
    update webhook_deliveries set failure = ${failure}, state = ${next === null ? 'DEAD' : 'PENDING'},
      next_attempt_at = coalesce(${next}::timestamptz, next_attempt_at)
    where notice_no = ${noticeNo} and organisation_id = ${organisationId} and state = 'PENDING' and attempts = ${attempts}`;
}
