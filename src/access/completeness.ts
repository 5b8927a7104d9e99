import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { ARGUMENTS, DISCLOSURE } from '../law/disclosure/table.ts';

/** The schema and the disclosure table do not agree; the server must not start. */
export class UnclassifiedField extends Error {
  override readonly name = 'UnclassifiedField';
}

/**
 * Holds the schema against the disclosure table, both ways: no field, filter or sort without a class, and no
 * class for something that does not exist.
 * @throws UnclassifiedField naming each
 */
export function assertClassified(schema: GraphQLSchema): void {
  const exists = new Set<string>();
  const inputs = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) for (const name of Object.keys(type.getFields())) exists.add(`${type.name}.${name}`);
    if (isInputObjectType(type) && type.name.endsWith('Filter')) {
      for (const name of Object.keys(type.getFields())) inputs.add(`${type.name}.${name}`);
    }
    if (isEnumType(type) && type.name.endsWith('Sort')) {
      for (const { name } of type.getValues()) inputs.add(`${type.name}.${name}`);
    }
  }
  const classified = new Set(
    Object.entries(DISCLOSURE).flatMap(([type, rules]) => Object.keys(rules).map((name) => `${type}.${name}`)),
  );
  const told = new Set(Object.keys(ARGUMENTS).filter((name) => !name.includes('(')));
  const problems = [
    ...[...exists].filter((name) => !classified.has(name)).map((name) => `${name} has no disclosure class`),
    ...[...classified].filter((name) => !exists.has(name)).map((name) => `${name} is classified but not in the schema`),
    ...[...inputs]
      .filter((name) => !told.has(name))
      .map((name) => `${name} filters or sorts, but it is not said by what`),
    ...[...told]
      .filter((name) => !inputs.has(name))
      .map((name) => `${name} is listed as an input but not in the schema`),
  ];
  if (problems.length > 0) throw new UnclassifiedField(`src/law/disclosure: ${problems.join('; ')}`);
}
