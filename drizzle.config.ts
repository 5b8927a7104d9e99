import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/store/tables/index.ts', './src/ledger/tables.ts'],
  out: './drizzle',
});
