import { deliverDue } from '../outbox/deliver.ts';
import type { JobDeps } from './deps.ts';
import type { Job } from './job.ts';

/** Sends notices to the webhooks of those addressed, and again those that did not arrive. */
export const deliverNotices = Object.freeze({
  name: 'deliver-notices',
  schedule: '* * * * *',
  run: async ({ acts, ...deps }: JobDeps, at: Date) => {
    const attempts = await deliverDue({ ...deps, sql: acts }, at);
    if (attempts > 0) deps.log.info({ attempts }, 'notices sent');
  },
} as const satisfies Job<JobDeps>);
