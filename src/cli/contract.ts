import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { disclosureMatrix } from '../graph/matrix.ts';
import { createSchema } from '../graph/schema.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'schema');

/** Writes what clients and lawyers read: the schema, and who may see what. Both are committed. */
await writeFile(join(FOLDER, 'schema.graphql'), `${printSchema(lexicographicSortSchema(createSchema()))}\n`);
await writeFile(join(FOLDER, 'disclosure.md'), disclosureMatrix());
