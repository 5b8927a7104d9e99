import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';

/** What a mutation came to the first time: whoever sends it again gets the same answer, and nothing is done twice. */
export const mutations = pgTable(
  'mutations',
  {
    principal: text('principal').notNull(),
    clientMutationId: text('client_mutation_id').notNull(),
    /** SHA-256 of the act and its input: another act under the same id is a mistake of the client. */
    digest: bytes('digest').notNull(),
    /** What the answer is made of, e.g. a case and its version. */
    answer: jsonb('answer').$type<Readonly<Record<string, unknown>>>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.principal, t.clientMutationId] })],
);
