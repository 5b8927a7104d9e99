import { type Basis, policy, statute } from './articles.ts';

/** The administrative area whose bodies may supply records, as a prefix of the six-digit division code (GB/T 2260). */
export interface Jurisdiction {
  /** E.g. `2103` for the city of Anshan with its districts and counties. */
  readonly divisionPrefix: string;
}

/** Where the organs behind a record sit; null: the form does not say. */
export interface Organs {
  /** Division of the organ that decided. */
  readonly deciding: string | null;
  /** Division of the unit that the data comes from. */
  readonly source: string | null;
}

/** Which of the two organs lies outside, and by what right the record is turned away. */
export interface OutOfArea {
  readonly organ: keyof Organs;
  readonly basis: Basis;
}

const STATE_LEVEL = '100000';

/**
 * Art. 2: only bodies of the area supply records. The source must lie inside. The organ that decided must lie inside
 * too; [policy] a superior organ (national `100000`, or of the province itself) is accepted where a local source
 * supplies its decision, because such organs act in the city through local offices. Null: inside.
 */
export function outOfArea(organs: Organs, { divisionPrefix }: Jurisdiction): OutOfArea | null {
  const { deciding, source } = organs;
  const inside = (division: string) => division.startsWith(divisionPrefix);
  if (source !== null && !inside(source)) return { organ: 'source', basis: statute('2') };
  if (deciding === null || inside(deciding)) return null;
  if (source === null) return { organ: 'deciding', basis: statute('2') };
  const province = `${divisionPrefix.slice(0, 2)}0000`;
  return deciding === STATE_LEVEL || deciding === province ? null : { organ: 'deciding', basis: policy('2') };
}
