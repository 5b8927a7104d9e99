import { taken } from './acts.ts';
import type { Client } from './client.ts';

/** Something that has a name in the schema. */
interface Named {
  readonly name: string;
}

/** A type as the gateway describes it. */
export interface SchemaType extends Named {
  readonly kind: string;
  readonly fields: readonly (Named & { readonly args: readonly Named[] })[] | null;
  readonly inputFields: readonly Named[] | null;
}

/** The types of the schema, as the gateway tells them; without those of GraphQL itself. */
export async function introspect(client: Client): Promise<readonly SchemaType[]> {
  const answer = await client.raw<{ __schema: { types: readonly SchemaType[] } }>(`query Types {
    __schema { types { kind name fields(includeDeprecated: true) { name args { name } } inputFields { name } } }
  }`);
  return taken(answer).__schema.types.filter(({ name }) => !name.startsWith('__'));
}
