import { createHash } from 'node:crypto';
import type { Mutation } from './units.ts';

/** DONE: just now. REPLAYED: by an earlier sending. REUSED: the id was taken by another act, so nothing was done. */
export type MutationAnswer = 'DONE' | 'REPLAYED' | 'REUSED';

/** A mutation whose answer is made of what it finds done; `input` must always be written in the same way. */
export function mutationOf(principal: string, id: string, act: string, input: unknown): Mutation {
  const digest = createHash('sha256')
    .update(JSON.stringify([act, input]))
    .digest('hex');
  return { principal, id, digest, answer: {} };
}

/** Reads what the store answered to a mutation. */
export function firstAnswer({ digest }: Mutation, answer: unknown): MutationAnswer {
  if (typeof answer !== 'object' || answer === null || !('outcome' in answer)) throw new Error('a mutation was lost');
  if (answer.outcome === 'DONE') return 'DONE';
  return 'digest' in answer && answer.digest === digest ? 'REPLAYED' : 'REUSED';
}
