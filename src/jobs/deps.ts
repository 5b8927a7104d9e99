import type postgres from 'postgres';
import type { Sequencer } from '../ledger/sequence.ts';
import type { DeliveryDeps } from '../outbox/deliver.ts';
import type { SystemDeps } from '../procedure/system-act.ts';

/** What the jobs work with. */
export interface JobDeps extends SystemDeps, Omit<DeliveryDeps, 'sql'> {
  readonly sequencer: Sequencer;
  /** Keeps the ledger: its months. */
  readonly keep: postgres.Sql;
  readonly log: JobLog;
}

/** Where jobs say what they found; numbers and codes only. */
export interface JobLog {
  info(fields: object, message: string): void;
  debug(fields: object, message: string): void;
}
