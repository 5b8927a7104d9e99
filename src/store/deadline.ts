/** Something did not come in time; for the caller it is an outage like any other. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
  readonly code = 'ETIMEDOUT';
}

/**
 * Waits for work, but not for ever: the driver can lose a statement whose connection dies, and then nobody answers.
 * @throws DeadlineExceeded after `ms` milliseconds; the work itself is not stopped
 */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DeadlineExceeded(`no answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
