import { bigint, customType, pgSequence, timestamp } from 'drizzle-orm/pg-core';

/** Raw bytes: digests, blind indexes, sealed values. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** An instant, always with its zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** Ids stay below 2^53, so that they are exact as numbers. */
export const id = (name: string) => bigint(name, { mode: 'number' });

/** Numbers of what subjects own; with the subject's id they are the primary keys. */
export const recordNo = pgSequence('record_no');
export const consentNo = pgSequence('consent_no');
export const caseNo = pgSequence('case_no');
export const noticeNo = pgSequence('notice_no');
