import { recallFromLateReaders } from '../procedure/late-readers.ts';
import type { JobDeps } from './deps.ts';
import type { Job } from './job.ts';

/** Recalls changed records from those whose reading was still under way when they changed. */
export const recallLateReaders = Object.freeze({
  name: 'recall-late-readers',
  schedule: '* * * * *',
  run: (deps: JobDeps, at: Date) => recallFromLateReaders(deps, at),
} as const satisfies Job<JobDeps>);
