import { detect } from '../procedure/detect/detect.ts';
import type { JobDeps } from './deps.ts';
import type { Job } from './job.ts';
import { systemEntry } from './system-entry.ts';

/** Looks through what the ledger has gained for queries beyond authority and for disclosure after a stop. */
export const detectMisuse = Object.freeze({
  name: 'detect-misuse',
  schedule: '* * * * *',
  run: (deps: JobDeps, at: Date) => detect({ ...deps, entry: systemEntry }, at),
} as const satisfies Job<JobDeps>);
