import { makeMonths } from '../ledger/months.ts';
import type { JobDeps } from './deps.ts';
import type { Job } from './job.ts';

/** Makes the months of the ledger long before they begin. */
export const makeLedgerMonths = Object.freeze({
  name: 'make-ledger-months',
  schedule: '20 3 1 * *',
  run: async ({ keep, log }: JobDeps, at: Date) => {
    const months = await makeMonths(keep, at);
    if (months > 0) log.info({ months }, 'months of the ledger made');
  },
} as const satisfies Job<JobDeps>);
