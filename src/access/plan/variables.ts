import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';

/** Values of variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * The variables as execution will have them, with the defaults that the operation declares: what is judged must be what
 * is executed. A wrong value stays as it was sent; graphql-js refuses it.
 */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  sent: Variables,
): Variables {
  const values: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const { coerced = sent } = getVariableValues(schema, [definition], sent);
    if (Object.hasOwn(coerced, name)) values[name] = coerced[name];
  }
  return values;
}
