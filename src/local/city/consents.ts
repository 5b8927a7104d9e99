import { CONSENT_RECORD_KINDS } from '../../law/vocabulary.ts';
import type { Calendar } from './calendar.ts';
import { type Inhabitant, NAMED, OTHERS } from './inhabitants.ts';
import type { OrganisationCode } from './organisations.ts';
import { PERSONS_WITH_MEANS } from './registers.ts';
import type { SubjectIds } from './subjects.ts';
import type { CityWork } from './supplies.ts';

/** A written consent; its days count back, negative ones are to come. */
interface CityConsent {
  readonly by: Inhabitant;
  readonly to: OrganisationCode;
  readonly gates: readonly string[];
  readonly purpose: string;
  readonly from: number;
  readonly until: number;
  readonly withdrawn?: number;
}

const toBank = { to: 'demo-bank', gates: ['CONTACT', 'INCOME'], purpose: 'CREDIT_ASSESSMENT' } as const;
const valid = { from: 200, until: -165 };

/** Each subject with a name of its own shows one way in which a consent opens a field, or does not. */
const NAMED_CONSENTS: readonly CityConsent[] = [
  { ...toBank, ...valid, by: NAMED.citizen },
  { ...toBank, ...valid, by: NAMED.consenting },
  { ...toBank, by: NAMED.expired, from: 400, until: 35 },
  { ...toBank, ...valid, by: NAMED.withdrawn, withdrawn: 15 },
  { ...toBank, ...valid, by: NAMED.wrongPurpose, purpose: 'ADMINISTRATIVE_APPROVAL' },
  { ...toBank, ...valid, by: NAMED.wrongGate, gates: ['INCOME'] },
  { ...toBank, ...valid, by: NAMED.otherReader, to: 'bidding-centre' },
  { ...toBank, by: NAMED.notYet, from: -30, until: -395 },
  { ...toBank, ...valid, by: NAMED.proprietor, gates: ['CONTACT'] },
];

/** Every third of everybody else consents to the bank. */
const OTHER_CONSENTS: readonly CityConsent[] = OTHERS.filter((_, i) => i % 3 === 0).map((by) => ({
  ...toBank,
  ...valid,
  by,
}));

/** Art. 7.2: before the categories were taken, each person was told the consequences and consented in writing. */
const AGGREGATION_CONSENTS: readonly CityConsent[] = PERSONS_WITH_MEANS.map((by) => ({
  by,
  to: 'credit-centre',
  gates: CONSENT_RECORD_KINDS,
  purpose: 'AGGREGATION',
  from: 380,
  until: -350,
}));

/** Enters all consents. */
export async function enterConsents({ sql, calendar, organisations }: CityWork, ids: SubjectIds): Promise<void> {
  const consents = [...NAMED_CONSENTS, ...OTHER_CONSENTS, ...AGGREGATION_CONSENTS].map((consent, i) => ({
    subject_id: ids.of(consent.by),
    reader_id: organisations[consent.to],
    gates: [...consent.gates],
    purposes: [consent.purpose],
    evidence: `演示同意书第${i + 1}号`,
    standalone: true,
    ...datesOf(consent, calendar),
  }));
  await sql`insert into consents ${sql(consents)}`;
}

/** The notice comes first, then the signature, then the validity; what begins in the future is signed already. */
function datesOf({ from, until, withdrawn }: CityConsent, calendar: Calendar) {
  const written = Math.max(from, 2);
  return {
    notice_given_at: calendar.at(written + 1),
    written_at: calendar.at(written),
    valid_from: calendar.at(from),
    valid_to: calendar.at(until),
    withdrawn_at: withdrawn === undefined ? null : calendar.at(withdrawn),
  };
}
