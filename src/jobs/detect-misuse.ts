import { detect } from '../procedure/detect/detect.ts';
import type { JobDeps } from './deps.ts';
import type { Job } from './job.ts';

/** Looks through the ledger for what goes beyond authority or outlasts a stop; proposes, and decides nothing. */
export const detectMisuse = Object.freeze({
  name: 'detect-misuse',
  schedule: '* * * * *',
  run: (deps: JobDeps, at: Date) => detect(deps, at),
} as const satisfies Job<JobDeps>);
