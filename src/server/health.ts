import type { FastifyInstance } from 'fastify';

/** What readiness depends on. */
export interface Health {
  /** Whether the domain can be read. */
  readonly canRead: () => Promise<boolean>;
  /** Whether the ledger can be written; without it nothing is answered. */
  readonly canAccount: () => Promise<boolean>;
}

/**
 * `/health/live`: the process runs. `/health/ready`: it can answer, that is, read and account for it; 503 with
 * what is missing otherwise, and as soon as it is draining.
 */
export function registerHealth(app: FastifyInstance, health: Health): void {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const [database, ledger] = await Promise.all([health.canRead(), health.canAccount()]);
    const ready = database && ledger && !draining;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', database, ledger, draining });
  });
}
