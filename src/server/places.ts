import { ApiError } from '../access/errors.ts';

/** Counts who holds what there is only so much of. */
export interface Places {
  /**
   * Takes a place; the answer gives it back.
   * @throws ApiError STREAMS_EXHAUSTED where all are taken, or this holder has all it may have
   */
  take(holder: string): () => void;
}

/** Builds places for streams. */
export function createPlaces(perHolder: number, inAll: number): Places {
  const taken = new Map<string, number>();
  let total = 0;

  return {
    take(holder) {
      const own = taken.get(holder) ?? 0;
      if (own >= perHolder || total >= inAll) throw new ApiError('STREAMS_EXHAUSTED');
      taken.set(holder, own + 1);
      total += 1;
      return () => {
        total -= 1;
        const left = (taken.get(holder) ?? 0) - 1;
        if (left > 0) taken.set(holder, left);
        else taken.delete(holder);
      };
    },
  };
}
