import type { TestGateway } from './gateway.ts';

/** Every table and column of domain and ledger in which a text occurs. */
export async function placesOf({ sql }: Pick<TestGateway, 'sql'>, text: string): Promise<string[]> {
  const columns = await sql<{ table_schema: string; table_name: string; column_name: string }[]>`
    select c.table_schema, c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema in ('public', 'ledger', 'jobs') and t.table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { table_schema, table_name, column_name } of columns) {
    const rows = await sql`
      select 1 from ${sql(table_schema)}.${sql(table_name)}
      where ${sql(column_name)}::text like ${`%${text}%`} limit 1`;
    if (rows.length > 0)
      found.push(`${table_schema === 'public' ? '' : `${table_schema}.`}${table_name}.${column_name}`);
  }
  return found;
}
