import { sequence } from '../ledger/sequence.ts';
import type { JobDeps } from './deps.ts';
import type { Job } from './job.ts';

/** Gives new entries of the ledger their place in its tree, and signs it. */
export const sequenceLedger = Object.freeze({
  name: 'sequence-ledger',
  schedule: '* * * * *',
  run: async ({ sequencer, log }: JobDeps, at: Date) => {
    const entries = await sequence(sequencer, at);
    if (entries > 0) log.info({ entries }, 'ledger sequenced');
  },
} as const satisfies Job<JobDeps>);
