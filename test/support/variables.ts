import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

type Variables = Record<string, unknown>;

/** Values of scalars that are well-formed; an id names `subject`. */
const sample = (scalar: string, id: string): unknown =>
  ({
    ID: id,
    Boolean: true,
    Int: 3,
    Float: 3,
    DateTime: '2026-01-05T00:00:00.000Z',
    LocalDate: '2026-01-05',
    JSONObject: {},
  })[scalar] ?? 'x';

function sampleOf(type: GraphQLInputType, id: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sampleOf(nullable.ofType, id)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (!isInputObjectType(nullable)) return sample(nullable.name, id);
  return Object.fromEntries(Object.values(nullable.getFields()).map((field) => [field.name, sampleOf(field.type, id)]));
}

/** Variables of an operation that fit the schema: all of them, or only those that must be given. */
export function variablesFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  which: 'ALL' | 'REQUIRED',
  id: string,
): Variables {
  const entries = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    // The type is an input type: the operation was validated when its typed document was made.
    const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]) as GraphQLInputType;
    return which === 'ALL' || isNonNullType(type) ? [[variable.name.value, sampleOf(type, id)] as const] : [];
  });
  return Object.fromEntries(entries);
}
