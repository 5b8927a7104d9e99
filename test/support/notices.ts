import type postgres from 'postgres';
import type { NoticeKind } from '../../src/law/procedure/effect.ts';
import type { Party } from '../../src/law/procedure/person.ts';
import { encodeId } from '../../src/store/ids.ts';

/** A notice to serve, addressed as `serve_notices` takes it. */
export interface Served {
  readonly kind?: NoticeKind;
  readonly party: Party;
  readonly subjectId?: number;
  readonly organisationId?: number;
  readonly title?: string;
  readonly body?: string;
}

/** Opens an objection of a subject and says its number. */
export async function openCase(sql: postgres.Sql, subjectId: number): Promise<number> {
  const [row] = await sql<{ no: string }[]>`
    insert into cases (procedure, subject_id, state, memory, particulars, version, opened_at)
    values ('objection', ${subjectId}, 'VERIFYING', '{}', '{}', 1, now()) returning no`;
  return Number(row?.no);
}

/** Serves notices of a case, as every procedure does; says their opaque ids in that order. */
export async function serve(
  sql: postgres.Sql,
  caseNo: number,
  notices: readonly Served[],
  at = new Date(),
): Promise<string[]> {
  const rows = notices.map(({ kind = 'RESULT', title = '结果', body = '已更正', ...to }) => ({
    kind,
    ...to,
    title: { zh: title, en: 'Result' },
    body: { zh: body, en: 'It was corrected' },
  }));
  const [before] = await sql<{ last: string }[]>`select coalesce(max(no), 0) as last from notices`;
  await sql`select serve_notices(${caseNo}, ${JSON.stringify(rows)}::text::jsonb, ${at})`;
  const served = await sql<{ no: string; subject_id: string | null }[]>`
    select no, subject_id from notices where case_no = ${caseNo} and no > ${before?.last ?? 0} order by no`;
  return served.map(({ no, subject_id }) => encodeId('notice', Number(subject_id ?? 0), Number(no)));
}
