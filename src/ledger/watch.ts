import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Role } from '../law/vocabulary.ts';
import type { Database } from '../store/database.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from '../store/page.ts';
import type { EntryRow } from './read.ts';
import { inSpan } from './span.ts';
import { entries } from './tables.ts';
import { firstIdBeyond, firstIdFrom } from './uuid.ts';

/** The refusals of one person for the same fields within one minute. */
export interface Refusals {
  readonly role: Role;
  readonly principal: string;
  readonly organisationId: number;
  readonly purpose: string | null;
  /** Whether they rested on a grant, which was narrower. */
  readonly underGrant: boolean;
  /** What was asked for. */
  readonly fieldSet: bigint;
  /** The minute in which they fell. */
  readonly minute: Date;
  readonly count: number;
  /** The entry of the first of them. */
  readonly firstEntry: string;
}

/** Those who ask for an organisation; the public and subjects are bound by neither Art. 14(7) nor a grant. */
const MEMBERS: readonly Role[] = ['PROVIDER', 'AGENCY', 'DEPARTMENT', 'AUDITOR', 'PARTNER'];

/**
 * The queries beyond authority (Art. 9a(1)) of a stretch of the ledger, oldest first. A refusal under another clause,
 * such as a purpose that was not declared, is none; nor is an act that was for another office.
 */
export async function refusalsBeyondAuthority(db: Database, from: Date, until: Date): Promise<Refusals[]> {
  const rows = await db.execute<Omit<Refusals, 'minute' | 'fieldSet'> & { minute: number; fieldSet: string }>(sql`
    select e.role, e.principal, e.organisation_id as "organisationId", e.purpose, e.basis ? 'grant' as "underGrant",
      e.run_field_set[1]::text as "fieldSet",
      (extract(epoch from date_trunc('minute', e.at)) * 1000)::float8 as minute,
      count(*)::integer as count, (array_agg(e.id order by e.at, e.id))[1] as "firstEntry"
    from ledger.entries e join ledger.field_sets f on f.id = e.run_field_set[1]
    where e.at >= ${from.toISOString()}::timestamptz and e.at < ${until.toISOString()}::timestamptz
      and e.id >= ${firstIdFrom(from)}::uuid and e.id < ${firstIdBeyond(until)}::uuid
      and e.outcome = 'REFUSED' and e.code = 'OVER_SCOPE' and e.basis->'clauses' ? '9a(1)'
      and ${inArray(sql`e.role`, [...MEMBERS])} and e.principal is not null and e.organisation_id is not null
      and not exists (select from unnest(f.fields) field where field like 'Mutation.%')
    group by 1, 2, 3, 4, 5, 6, 7
    order by 7, 9`);
  return rows.map(({ minute, fieldSet, ...row }) => ({
    ...row,
    minute: new Date(minute),
    fieldSet: BigInt(fieldSet),
  }));
}

const OLDEST: Order = { columns: [entries.at, entries.id], direction: 'asc' };

/** A page of what was released to these roles in a stretch of the ledger, oldest first. */
export async function releasesTo(
  db: Database,
  roles: readonly Role[],
  from: Date,
  until: Date,
  page: Page,
): Promise<Slice<EntryRow>> {
  const rows = await db
    .select()
    .from(entries)
    .where(
      and(
        inSpan({ from, until }),
        inArray(entries.role, [...roles]),
        eq(entries.outcome, 'RELEASED'),
        behind(OLDEST, page.after),
      ),
    )
    .orderBy(...sorted(OLDEST))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}
