import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../graph/schema.ts';
import { disclosureMatrix } from '../law/disclosure/matrix.ts';
import { proceduresDocument } from '../law/procedure/document.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'schema');

/** Writes what clients and lawyers read: the schema, who may see what, and the procedures. All are committed. */
await writeFile(join(FOLDER, 'schema.graphql'), `${printSchema(lexicographicSortSchema(createSchema()))}\n`);
await writeFile(join(FOLDER, 'disclosure.md'), disclosureMatrix());
await writeFile(join(ROOT, 'docs', 'procedures.md'), proceduresDocument());
