import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { ArticleId, Authority } from '../../law/articles.ts';
import type { ClockId } from '../../law/deadlines/clocks.ts';
import type { DeletionGround } from '../../law/procedure/effect.ts';
import type { Party } from '../../law/procedure/person.ts';
import type { MarkState } from '../../law/vocabulary.ts';
import { id, instant } from './columns.ts';
import { organisations } from './organisations.ts';

/** The procedures of the regulation, each a state machine of `law/procedure`. */
export const PROCEDURES = [
  'objection',
  'listing',
  'restoration',
  'consent',
  'supply-order',
  'violation',
  'liability',
] as const;
export type ProcedureName = (typeof PROCEDURES)[number];

/** What became of a record for those who had received it. */
export type RecordChange = 'STOPPED' | 'CORRECTED' | 'DELETED';

/** What somebody stated when a case was opened, or in an act, under the names it has in the API. */
export type Particulars = Readonly<Record<string, unknown>>;

/** A case of a procedure as it stands now; how it came there is told by its events. */
export const cases = pgTable(
  'cases',
  {
    no: id('no').primaryKey().default(sql`nextval('case_no')`),
    procedure: text('procedure').$type<ProcedureName>().notNull(),
    /** Whom it is about; null: no information subject. */
    subjectId: id('subject_id'),
    recordNo: id('record_no'),
    /** The other party: provider of the record, reader of the consent, whoever a violation is held against. */
    organisationId: integer('organisation_id').references(() => organisations.id),
    state: text('state').notNull(),
    /** What the machine remembers in this state; see `memory.ts`. */
    memory: jsonb('memory').$type<Particulars>().notNull(),
    /** What it was opened with. */
    particulars: jsonb('particulars').$type<Particulars>().notNull(),
    /** Counts its events: an act is decided on one version and carried out on no other. */
    version: integer('version').notNull(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    index('cases_opened').on(t.procedure, t.openedAt, t.no),
    index('cases_subject').on(t.subjectId, t.procedure, t.openedAt, t.no),
    index('cases_organisation').on(t.organisationId, t.procedure, t.openedAt, t.no),
    index('cases_state').on(t.procedure, t.state, t.openedAt, t.no),
  ],
);

/** One act in a case, append-only: who did what when, by what right, and where the case stood afterwards. */
export const caseEvents = pgTable(
  'case_events',
  {
    caseNo: id('case_no')
      .notNull()
      .references(() => cases.no),
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    act: text('act').notNull(),
    party: text('party').$type<Party>().notNull(),
    principal: text('principal').notNull(),
    organisationId: integer('organisation_id').references(() => organisations.id),
    state: text('state').notNull(),
    memory: jsonb('memory').$type<Particulars>().notNull(),
    /** What the actor stated: reason, outcome, points. */
    particulars: jsonb('particulars').$type<Particulars>().notNull(),
    article: text('article').$type<ArticleId>().notNull(),
    authority: text('authority').$type<Authority>().notNull(),
    /** What became of the record for those who had received it; null: nothing. */
    change: text('change').$type<RecordChange>(),
  },
  (t) => [
    primaryKey({ columns: [t.caseNo, t.version] }),
    index('case_events_changes').on(t.at, t.caseNo, t.version).where(sql`${t.change} is not null`),
  ],
);

/** A deadline of a case: begun by one act, ended by another that met it or after which nothing was owed any more. */
export const caseClocks = pgTable(
  'case_clocks',
  {
    caseNo: id('case_no').notNull(),
    clock: text('clock').$type<ClockId>().notNull(),
    /** The event that began it. */
    startVersion: integer('start_version').notNull(),
    startedAt: instant('started_at').notNull(),
    dueDate: date('due_date', { mode: 'string' }).notNull(),
    amberFrom: instant('amber_from').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** The calendar it was reckoned with. */
    edition: text('edition').notNull(),
    /** To be reckoned again when the calendar of its year is announced. */
    provisional: boolean('provisional').notNull(),
    metAt: instant('met_at'),
    droppedAt: instant('dropped_at'),
    endVersion: integer('end_version'),
    /** When its being overdue was found and acted upon. */
    overdueFoundAt: instant('overdue_found_at'),
  },
  (t) => [
    primaryKey({ columns: [t.caseNo, t.clock, t.startVersion] }),
    foreignKey({ columns: [t.caseNo, t.startVersion], foreignColumns: [caseEvents.caseNo, caseEvents.version] }),
    index('case_clocks_running').on(t.endsAt).where(sql`${t.metAt} is null and ${t.droppedAt} is null`),
    index('case_clocks_met_late').on(t.endsAt).where(sql`${t.metAt} > ${t.endsAt} and ${t.overdueFoundAt} is null`),
    index('case_clocks_provisional').on(t.edition).where(sql`${t.provisional}`),
  ],
);

/** The mark that one case puts on a record (Art. 11); the record shows the gravest. */
export const recordMarks = pgTable(
  'record_marks',
  {
    subjectId: id('subject_id').notNull(),
    recordNo: id('record_no').notNull(),
    caseNo: id('case_no')
      .notNull()
      .references(() => cases.no),
    state: text('state').$type<MarkState>().notNull(),
    since: instant('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.recordNo, t.caseNo] })],
);

/** What stays of a deleted record (Art. 11): that there was one, why it went and who decided; nothing of its content. */
export const tombstones = pgTable(
  'tombstones',
  {
    subjectId: id('subject_id').notNull(),
    recordNo: id('record_no').notNull(),
    caseNo: id('case_no')
      .notNull()
      .references(() => cases.no),
    ground: text('ground').$type<DeletionGround>().notNull(),
    article: text('article').$type<ArticleId>().notNull(),
    handler: text('handler').notNull(),
    reviewer: text('reviewer').notNull(),
    deletedAt: instant('deleted_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.recordNo] }),
    check('tombstones_two_persons', sql`${t.handler} <> ${t.reviewer}`),
  ],
);

/** A joint measure taken against a subject because of a record; it ends with the repair, in the same unit (Art. 13.1). */
export const jointMeasures = pgTable(
  'joint_measures',
  {
    subjectId: id('subject_id').notNull(),
    recordNo: id('record_no').notNull(),
    no: id('no').notNull().default(sql`nextval('case_no')`),
    measure: text('measure').notNull(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisations.id),
    begunAt: instant('begun_at').notNull(),
    endedAt: instant('ended_at'),
    /** The case that ended it. */
    endedBy: id('ended_by'),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.recordNo, t.no] })],
);

/** Whoever had received a record that was stopped, corrected or deleted, and whether they know (Art. 13.1). */
export const recalls = pgTable(
  'recalls',
  {
    caseNo: id('case_no').notNull(),
    version: integer('version').notNull(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisations.id),
    subjectId: id('subject_id').notNull(),
    recordNo: id('record_no').notNull(),
    /** What became of the record. */
    change: text('change').$type<RecordChange>().notNull(),
    sentAt: instant('sent_at').notNull(),
    /** For a repair, the acknowledgement in its case counts as well; see `recalls.ts`. */
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: text('acknowledged_by'),
    /** What it is named by. */
    no: id('no').notNull().default(sql`nextval('case_no')`),
  },
  (t) => [
    primaryKey({ columns: [t.caseNo, t.version, t.organisationId] }),
    foreignKey({ columns: [t.caseNo, t.version], foreignColumns: [caseEvents.caseNo, caseEvents.version] }),
    index('recalls_organisation').on(t.organisationId, t.sentAt, t.no),
    index('recalls_sent').on(t.sentAt, t.no),
    uniqueIndex('recalls_no').on(t.no),
  ],
);
