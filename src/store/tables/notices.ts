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
  },
  (t) => [
    index('notices_subject').on(t.subjectId, t.deliveredAt, t.no),
    index('notices_organisation').on(t.organisationId, t.deliveredAt, t.no),
    index('notices_party').on(t.party, t.deliveredAt, t.no).where(sql`${t.organisationId} is null`),
    index('notices_case').on(t.caseNo),
  ],
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

/** The delivery of one notice to one webhook. DEAD: given up after the last attempt, until somebody asks again. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    noticeNo: id('notice_no')
      .notNull()
      .references(() => notices.no),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => webhooks.organisationId),
    state: text('state').$type<'PENDING' | 'DELIVERED' | 'DEAD'>().notNull().default('PENDING'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    /** Why the last attempt failed: an HTTP status or a code of the network; never a body. */
    failure: text('failure'),
    deliveredAt: instant('delivered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.noticeNo, t.organisationId] }),
    index('webhook_deliveries_pending').on(t.nextAttemptAt).where(sql`${t.state} = 'PENDING'`),
    index('webhook_deliveries_dead').on(t.organisationId, t.noticeNo).where(sql`${t.state} = 'DEAD'`),
  ],
);
