import { statute } from '../../law/articles.ts';
import { CONSENT_RECORD_KINDS } from '../../law/vocabulary.ts';
import { encodeMemory } from '../../store/memory.ts';
import { type Step, takeNumber } from '../../store/units.ts';
import type { Calendar } from './calendar.ts';
import { enterStep } from './cases.ts';
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

/** Enters all consents, each as the case in which it was given; on paper, so that no text of consequences is kept. */
export async function enterConsents({ sql, calendar, organisations }: CityWork, ids: SubjectIds): Promise<void> {
  const consents = [...NAMED_CONSENTS, ...OTHER_CONSENTS, ...AGGREGATION_CONSENTS];
  for (const [i, consent] of consents.entries()) {
    const dates = datesOf(consent, calendar);
    const step = stepOf(consent, dates, {
      caseNo: await takeNumber(sql, 'case_no'),
      subjectId: ids.of(consent.by),
      organisationId: organisations[consent.to],
      evidence: `演示同意书第${i + 1}号`,
    });
    await enterStep(sql, step, dates.signedAt, dates.withdrawnAt);
  }
}

type Dates = ReturnType<typeof datesOf>;

/** The notice comes first, then the signature, then the validity; what begins in the future is signed already. */
function datesOf({ from, until, withdrawn }: CityConsent, calendar: Calendar) {
  const written = Math.max(from, 2);
  return {
    shownAt: calendar.at(written + 1),
    signedAt: calendar.at(written),
    validFrom: calendar.at(from),
    validTo: calendar.at(until),
    withdrawnAt: withdrawn === undefined ? null : calendar.at(withdrawn),
  };
}

function stepOf(
  { to, gates, purpose }: CityConsent,
  { withdrawnAt, ...dates }: Dates,
  about: {
    readonly caseNo: number;
    readonly subjectId: number;
    readonly organisationId: number;
    readonly evidence: string;
  },
): Step {
  const { evidence, ...place } = about;
  const { shownAt, signedAt, validFrom, validTo } = dates;
  const asked = { gates, purposes: [purpose] };
  const requestedBy = { party: to === 'credit-centre' ? 'HANDLER' : 'PARTNER', organisation: place.organisationId };
  const kept = { requestedBy, shownAt, consequences: '', signedAt, validTo, withdrawnAt, complainedAt: null };
  const ended = withdrawnAt === null ? [] : [{ kind: 'END_CONSENT', from: withdrawnAt } as const];
  return {
    ...place,
    procedure: 'consent',
    recordNo: null,
    before: 0,
    state: withdrawnAt === null ? 'VALID' : 'WITHDRAWN',
    memory: encodeMemory(kept),
    particulars: { ...asked, validFrom, validTo },
    closed: withdrawnAt !== null,
    event: {
      act: 'GIVE',
      party: 'SUBJECT',
      principal: 'demonstration city',
      organisationId: null,
      particulars: {},
      change: null,
      ...statute('7.2'),
    },
    starts: [],
    meets: [],
    drops: [],
    evidence: [],
    effects: [{ kind: 'BEGIN_CONSENT', ...asked, ...dates, evidence }, ...ended],
    notices: [],
    recalls: [],
  };
}
