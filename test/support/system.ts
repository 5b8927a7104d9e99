import { operatorEntry } from '../../src/access/operator-entry.ts';
import { STATE_COUNCIL } from '../../src/law/deadlines/calendar.ts';
import { SYSTEM } from '../../src/procedure/steps.ts';
import type { SystemDeps } from '../../src/procedure/system-act.ts';
import { openPools } from '../../src/store/database.ts';
import type { TestGateway } from './gateway.ts';

/** Lets the system act beside a gateway, with the rights that it has there. */
export async function asSystem<T>({ database }: TestGateway, work: (deps: SystemDeps) => Promise<T>): Promise<T> {
  const pools = openPools(database.url, 2);
  const { acts, read, audit } = pools;
  try {
    return await work({
      acts,
      read,
      audit,
      calendar: STATE_COUNCIL,
      entry: (act, _, at) =>
        operatorEntry({ through: 'command line', act, role: 'AGENCY', principal: SYSTEM.id, organisationId: null, at }),
    });
  } finally {
    await pools.close();
  }
}
