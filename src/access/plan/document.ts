import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ApiError } from '../errors.ts';

/** Keys under which an answer carries, on its way out, what the ledger must know of each object. */
export const ENTRY_ID = '__id';
export const ENTRY_TYPE = '__type';

/**
 * Adds to every object with an id the id and, where several types can stand, the type, under keys of our own:
 * the ledger names what was delivered, whether or not the client asked for the id. They are taken out again
 * before the answer leaves. Clients cannot use such keys: names with two underscores belong to GraphQL.
 * @throws ApiError ALIAS_RESERVED
 */
export function withLedgerIds(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          if (node.alias?.value.startsWith('__')) throw new ApiError('ALIAS_RESERVED');
        },
        leave(node) {
          const type = types.getType();
          const named = type && getNamedType(type);
          if (!node.selectionSet || !(isObjectType(named) || isInterfaceType(named)) || !named.getFields().id) return;
          const added = [aliased(ENTRY_ID, 'id')];
          if (isAbstractType(named)) added.push(aliased(ENTRY_TYPE, '__typename'));
          return {
            ...node,
            selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...added] },
          };
        },
      },
    }),
  );
}

const aliased = (alias: string, name: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: name },
});
