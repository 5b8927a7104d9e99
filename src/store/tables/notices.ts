import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { NoticeKind } from '../../law/procedure/effect.ts';
import type { Party } from '../../law/procedure/person.ts';
import type { Text } from '../../law/text.ts';
import { cases } from './cases.ts';
import { bytes, id, instant } from './columns.ts';
import { organisations } from './organisations.ts';

/** A written notice, as it was served; never changed but for who read it when. */
export const notices = pgTable(
  'notices',
  {
    no: id('no').primaryKey().default(sql`nextval('notice_no')`),
    caseNo: id('case_no')
      .notNull()
      .references(() => cases.no),
    kind: text('kind').$type<NoticeKind>().notNull(),
    party: text('party').$type<Party>().notNull(),
    /** The addressed subject; null: a body. */
    subjectId: id('subject_id'),
    /** The addressed organisation; null: a subject, or every organisation of the party. */
    organisationId: integer('organisation_id').references(() => organisations.id),
    title: jsonb('title').$type<Text>().notNull(),
    body: jsonb('body').$type<Text>().notNull(),
    /** Delivered to the inbox, read or not. */
    deliveredAt: instant('delivered_at').notNull(),
    readAt: instant('read_at'),
    readBy: text('read_by'),
    /** Where it lies, by the names of `law/disclosure/scope.ts`. */
    inbox: text('inbox')
      .notNull()
      .generatedAlwaysAs(
        sql`case when subject_id is not null then 'subject:' || subject_id when organisation_id is not null then 'organisation:' || organisation_id else 'party:' || party end`,
      ),
  },
  (t) => [index('notices_inbox').on(t.inbox, t.deliveredAt, t.no), index('notices_case').on(t.caseNo)],
);

/** Where an organisation wants its notices sent besides its inbox. */
export const webhooks = pgTable('webhooks', {
  organisationId: integer('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  url: text('url').notNull(),
  /** The secret that signs, sealed (bound to `webhook:<organisation>`). */
  sealedSecret: bytes('sealed_secret').notNull(),
  /** The agency’s message centre also passes on the notices to subjects. */
  forSubjects: boolean('for_subjects').notNull().default(false),
  registeredBy: text('registered_by').notNull(),
  registeredAt: instant('registered_at').notNull(),
});

/**
 * PENDING: to be attempted. DEAD: given up after the last attempt, until somebody asks again. DROPPED: the webhook was
 * removed before; the notice lies in the inbox all the same.
 */
export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'DEAD', 'DROPPED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The delivery of one notice to the webhook of one organisation; it stays when the webhook goes. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    noticeNo: id('notice_no')
      .notNull()
      .references(() => notices.no),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisations.id),
    state: text('state').$type<DeliveryState>().notNull().default('PENDING'),
    attempts: integer('attempts').notNull().default(0),
    /** Also how long an attempt under way keeps others from making it too. */
    nextAttemptAt: instant('next_attempt_at').notNull(),
    /** Why the last attempt failed: an HTTP status or a code of the network; never a body. */
    failure: text('failure'),
    deliveredAt: instant('delivered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.noticeNo, t.organisationId] }),
    index('webhook_deliveries_pending').on(t.organisationId, t.nextAttemptAt).where(sql`${t.state} = 'PENDING'`),
    index('webhook_deliveries_dead').on(t.organisationId, t.noticeNo).where(sql`${t.state} = 'DEAD'`),
  ],
);
