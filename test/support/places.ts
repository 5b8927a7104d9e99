import type { TestGateway } from './gateway.ts';

/** Every table and column of the domain in which a text occurs. */
export async function placesOf({ sql }: Pick<TestGateway, 'sql'>, text: string): Promise<string[]> {
  const columns = await sql<{ table_name: string; column_name: string }[]>`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')`;
  const found: string[] = [];
  for (const { table_name, column_name } of columns) {
    const rows = await sql`
      select 1 from ${sql(table_name)} where ${sql(column_name)}::text like ${`%${text}%`} limit 1`;
    if (rows.length > 0) found.push(`${table_name}.${column_name}`);
  }
  return found;
}
