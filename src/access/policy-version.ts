import { createHash } from 'node:crypto';
import { CLASSES } from '../law/disclosure/class.ts';
import { ARGUMENTS, DISCLOSURE } from '../law/disclosure/table.ts';

/** Names the disclosure rules in force: it changes with any of them. */
export function policyVersion(): string {
  const rules = JSON.stringify([CLASSES, DISCLOSURE, ARGUMENTS]);
  return createHash('sha256').update(rules).digest('hex').slice(0, 16);
}
