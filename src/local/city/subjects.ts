import type { Sql } from 'postgres';
import { findIdentifiers } from '../../store/staging.ts';
import type { Vault } from '../../store/vault.ts';
import { INHABITANTS, type Inhabitant } from './inhabitants.ts';

/** Whom the gateway knows an inhabitant as. */
export interface SubjectIds {
  /** @throws Error when the inhabitant was not asked for */
  of(inhabitant: Inhabitant): number;
}

/** Finds inhabitants by their identifiers; null where one of them is unknown. */
export async function findSubjects(
  sql: Sql,
  vault: Vault,
  inhabitants: readonly Inhabitant[],
): Promise<SubjectIds | null> {
  const keyOf = ({ identifier: { scheme, value } }: Inhabitant) => vault.blindIndex(scheme, value).toString('hex');
  const known = await findIdentifiers(
    sql,
    inhabitants.map((inhabitant) => ({ scheme: inhabitant.identifier.scheme, blindIndex: keyOf(inhabitant) })),
  );
  const ids = new Map(known.map(({ blindIndex, subjectId }) => [blindIndex, subjectId]));
  if (inhabitants.some((inhabitant) => !ids.has(keyOf(inhabitant)))) return null;
  return {
    of: (inhabitant) => {
      const id = ids.get(keyOf(inhabitant));
      if (id === undefined) throw new Error(`${inhabitant.name} was not asked for`);
      return id;
    },
  };
}

/** Enters how each inhabitant can be reached. */
export async function enterContacts(sql: Sql, ids: SubjectIds): Promise<void> {
  const contacts = INHABITANTS.map((inhabitant) => ({
    id: ids.of(inhabitant),
    phone: inhabitant.phone,
    address: inhabitant.address,
  }));
  await sql`
    update subjects s set contact_phone = c.phone, contact_address = c.address
    from jsonb_to_recordset(${JSON.stringify(contacts)}::text::jsonb) as c(id bigint, phone text, address text)
    where s.id = c.id`;
}
