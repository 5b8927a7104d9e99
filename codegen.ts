import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for clients: every operation of `schema/operations` with its variables and its answer. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'schema/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          LocalDate: 'string',
          NonEmptyString: 'string',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
