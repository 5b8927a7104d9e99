import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../src/server/places.ts';

describe('places', () => {
  it('are so many for each and so many in all, and free again once left', () => {
    const places = createPlaces(2, 3);
    const leave = places.take('a');
    places.take('a');
    expect(() => places.take('a')).toThrow('STREAMS_EXHAUSTED');
    places.take('b');
    expect(() => places.take('c')).toThrow('STREAMS_EXHAUSTED');
    leave();
    places.take('c');
    expect(() => places.take('b')).toThrow('STREAMS_EXHAUSTED');
  });
});
