import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL } from '../../../src/law/deadlines/calendar.ts';
import { deadlineOf } from '../../../src/law/deadlines/deadline.ts';
import { decide } from '../../../src/law/procedure/machine.ts';
import type { Person } from '../../../src/law/procedure/person.ts';
import { isRefusal, type Refusal } from '../../../src/law/procedure/refusal.ts';
import {
  REPAIR_METHODS,
  REPAIR_RULES,
  type RepairFacts,
  type RepairMethod,
  repairabilityOf,
} from '../../../src/law/procedure/repair-rules.ts';
import { RESTORATION, type Restoration, type RestorationAct } from '../../../src/law/procedure/restoration.ts';
import { clocksAfter, Explored, everyWalk, expectSound, story, type Try, triesOf } from './explore.ts';
import {
  at,
  DEPARTMENT,
  EVERYONE,
  HANDLER,
  OTHER_PROVIDER,
  PARTNER,
  PROVIDER,
  REVIEWER,
  SUBJECT,
  SYSTEM,
  WANG_HANDLING,
  WANG_REVIEWING,
} from './people.ts';

const NEW: Restoration = { state: 'NEW' };
const DAY = at('2026-08-10T10:00:00');
const LATER = at('2026-09-01T10:00:00');
const D10 = deadlineOf('D10', DAY, STATE_COUNCIL);

const by = (person: Person, act: RestorationAct, when = DAY): Try<RestorationAct> => ({ by: person, act, at: when });

const RECORD: RepairFacts = {
  kind: 'PENALTY',
  severity: 'ORDINARY',
  decisionDate: '2026-05-10',
  stopped: false,
  safety: false,
};
const LISTED: RepairFacts = { ...RECORD, kind: 'SEVERE_LISTING', severity: null };
const apply = (methods: readonly RepairMethod[] = ['COMMITMENT', 'RECTIFICATION'], record = RECORD, when = DAY) =>
  by(SUBJECT, { name: 'APPLY', record, evidence: methods.map((kind) => ({ kind, digest: `sha256:${kind}` })) }, when);
const report = (person = HANDLER, verified: readonly RepairMethod[] = ['COMMITMENT', 'RECTIFICATION']) =>
  by(person, { name: 'REPORT_VERIFICATION', verified, reason: 'seen on site' });
const begin = by(HANDLER, { name: 'BEGIN_VERIFICATION' });
const grant = (person = REVIEWER) => by(person, { name: 'GRANT', providers: [10], partners: [30] });
const granted = [apply(), begin, report(), grant()];
const acknowledge = (person: Person) => by(person, { name: 'ACKNOWLEDGE' });
const overdue = by(SYSTEM, { name: 'FIND_UNACKNOWLEDGED', deadline: D10 }, LATER);

it('a grant stops disclosure and ends the measures in one unit', () => {
  const done = story(RESTORATION, NEW, ...granted);
  expect(done.effects.map((effect) => (effect.kind === 'NOTIFY' ? effect.to.party : effect.kind))).toEqual([
    'STOP_DISCLOSURE',
    'END_JOINT_MEASURES',
    'SUBJECT',
    'HANDLER',
    'DEPARTMENT',
    'PROVIDER',
    'PARTNER',
  ]);
  expect(done.starts).toEqual(['D10']);
});

it('the last acknowledgement completes it', () => {
  const done = story(RESTORATION, NEW, ...granted, ...[HANDLER, PROVIDER, DEPARTMENT, PARTNER].map(acknowledge));
  expect([done.next.state, done.meets]).toEqual(['COMPLETED', ['D10']]);
});

it('who has not acknowledged in time is escalated: the organs under 14(10), partners to the department', () => {
  const { effects } = story(RESTORATION, NEW, ...granted, acknowledge(HANDLER), acknowledge(DEPARTMENT), overdue);
  expect(effects).toEqual([
    { kind: 'OPEN_VIOLATION', item: 10, against: { party: 'PROVIDER', organisation: 10 } },
    { kind: 'NOTIFY', to: { party: 'DEPARTMENT', organisation: 30 }, notice: 'ACKNOWLEDGEMENT_OVERDUE' },
  ]);
});

it('a severe listing goes to the listing body', () => {
  const done = story(RESTORATION, NEW, apply(['COMMITMENT'], LISTED));
  expect(done.next.state).toBe('FORWARDED');
  expect(done.effects.some(({ kind }) => kind === 'STOP_DISCLOSURE')).toBe(false);
});

it.each([
  ['MINOR', '2026-05-10', false, '2026-05-10'],
  ['ORDINARY', '2026-05-10', false, '2026-08-10'],
  ['SERIOUS', '2026-05-10', false, '2027-05-10'],
  ['ORDINARY', '2026-04-01', true, '2026-07-01'],
  ['SERIOUS', '2026-03-31', false, '2026-06-30'],
  ['ORDINARY', '2026-03-31', true, '2027-03-31'],
  ['ORDINARY', '2022-01-31', false, '2022-04-30'],
  [null, '2026-05-10', false, '2026-08-10'],
] as const)('%s, decided %s, safety %s: repairable from %s', (severity, decisionDate, safety, from) => {
  const facts = { ...RECORD, severity, decisionDate, safety };
  const repairable = repairabilityOf(facts);
  if (isRefusal(repairable)) throw new Error(repairable.reason);
  expect(repairable.from).toBe(from);
  expect(repairable.rule.basis.authority).toBe('POLICY');
});

it('the rules leave no gap and do not overlap', () => {
  for (const severity of ['MINOR', 'ORDINARY', 'SERIOUS'] as const) {
    const [newest, ...older] = REPAIR_RULES.filter((rule) => rule.severity === severity);
    expect(newest?.to).toBeNull();
    older.reduce((later, rule) => {
      const dayBefore = new Date(Date.parse(later?.from ?? '') - 86_400_000).toISOString().slice(0, 10);
      expect(rule.to).toBe(dayBefore);
      return rule;
    }, newest);
  }
});

describe('each refusal beside its allowed twin', () => {
  const bare = by(SUBJECT, {
    name: 'APPLY',
    record: RECORD,
    evidence: [
      { kind: 'COMMITMENT', digest: 'sha256:1' },
      { kind: 'RECTIFICATION', digest: '' },
    ],
  });
  it.each<[string, Try<RestorationAct>[], Try<RestorationAct>, Refusal['reason'], string[], Try<RestorationAct>]>([
    ['a kind without a rule', [], apply(undefined, { ...RECORD, kind: 'HONOUR' }), 'NO_RULE', [], apply()],
    ['a record without a date', [], apply(undefined, { ...RECORD, decisionDate: null }), 'NO_RULE', [], apply()],
    ['what was repaired', [], apply(undefined, { ...RECORD, stopped: true }), 'ALREADY_STOPPED', [], apply()],
    [
      'a listing that was lifted',
      [],
      apply(undefined, { ...LISTED, stopped: true }),
      'ALREADY_STOPPED',
      [],
      apply(undefined, LISTED),
    ],
    ['a day too early', [], apply(undefined, RECORD, at('2026-08-09T23:59:59')), 'TOO_EARLY', ['2026-08-10'], apply()],
    ['no method', [], apply([]), 'METHOD_MISSING', ['COMMITMENT', 'RECTIFICATION'], apply()],
    ['a required method missing', [], apply(['CHARITY']), 'METHOD_MISSING', ['COMMITMENT', 'RECTIFICATION'], apply()],
    [
      'a method twice',
      [],
      apply(['COMMITMENT', 'RECTIFICATION', 'COMMITMENT']),
      'METHOD_REPEATED',
      ['COMMITMENT'],
      apply(REPAIR_METHODS),
    ],
    ['a method without evidence', [], bare, 'EVIDENCE_MISSING', ['RECTIFICATION'], apply()],
    ['deciding unverified', [apply(), begin], grant(), 'NOT_IN_THIS_STATE', ['VERIFIED'], report()],
    [
      'granting what was not found done',
      [apply(), begin, report(HANDLER, ['COMMITMENT'])],
      grant(),
      'METHOD_UNVERIFIED',
      ['RECTIFICATION'],
      by(REVIEWER, { name: 'REFUSE', reason: 'nothing was rectified' }),
    ],
    [
      'granting one’s own verification',
      [apply(), begin, report(WANG_HANDLING)],
      grant(WANG_REVIEWING),
      'SAME_PERSON',
      [],
      grant(),
    ],
    [
      'refusing on one’s own verification',
      [apply(), begin, report(WANG_HANDLING)],
      by(WANG_REVIEWING, { name: 'REFUSE', reason: 'no' }),
      'SAME_PERSON',
      [],
      by(REVIEWER, { name: 'REFUSE', reason: 'no' }),
    ],
    [
      'another provider acknowledges',
      granted,
      acknowledge(OTHER_PROVIDER),
      'ACKNOWLEDGEMENT_NOT_AWAITED',
      [],
      acknowledge(PROVIDER),
    ],
    [
      'acknowledging twice',
      [...granted, acknowledge(PROVIDER)],
      acknowledge(PROVIDER),
      'ACKNOWLEDGEMENT_NOT_AWAITED',
      [],
      acknowledge(PARTNER),
    ],
    ['escalating in time', granted, { ...overdue, at: DAY }, 'PERIOD_RUNNING', ['D10'], overdue],
    ['escalating twice', [...granted, overdue], overdue, 'ALREADY_ESCALATED', [], acknowledge(PROVIDER)],
    [
      'withdrawing what was granted',
      granted,
      by(SUBJECT, { name: 'WITHDRAW' }),
      'NOT_IN_THIS_STATE',
      ['SUBMITTED', 'VERIFYING', 'VERIFIED'],
      acknowledge(PROVIDER),
    ],
  ])('%s', (_, before, refused, reason, names, twin) => {
    const now = before.length === 0 ? NEW : story(RESTORATION, NEW, ...before).next;
    expect(decide(RESTORATION, now, refused.act, refused.by, refused.at)).toMatchObject({ reason, names });
    expect(decide(RESTORATION, now, twin.act, twin.by, twin.at)).toMatchObject({ verdict: 'DONE' });
  });
});

describe('random acts by random people', () => {
  const acts: RestorationAct[] = [
    apply().act,
    apply(['CHARITY']).act,
    apply(['COMMITMENT'], LISTED).act,
    begin.act,
    report().act,
    report(HANDLER, []).act,
    grant().act,
    { name: 'REFUSE', reason: 'no' },
    { name: 'ACKNOWLEDGE' },
    overdue.act,
    { name: 'WITHDRAW' },
  ];
  const refusals: Refusal[] = [];
  const explored = new Explored(RESTORATION, NEW, triesOf(acts, EVERYONE, [DAY, LATER]), (refusal) =>
    refusals.push(refusal),
  );

  it('reach every state, are never stuck, and are refused with a basis and a remedy', () => {
    expectSound(explored, refusals);
  });

  it('stop disclosure and measures together, once, by two persons, and complete only when all have acknowledged', () => {
    everyWalk(explored, (path) => {
      const effects = path.flatMap(({ done }) => done.effects.map(({ kind }) => kind));
      const stops = path.filter(({ done }) => done.effects.some(({ kind }) => kind === 'STOP_DISCLOSURE'));
      expect(effects.filter((kind) => kind === 'END_JOINT_MEASURES').length).toBe(stops.length);
      expect(stops.length).toBeLessThanOrEqual(1);
      for (const { act, by: decider, before, done } of stops) {
        expect(act.name).toBe('GRANT');
        expect(before.state === 'VERIFIED' && before.verifiedBy !== decider.id).toBe(true);
        expect(done.effects.filter(({ kind }) => kind === 'END_JOINT_MEASURES').length).toBe(1);
      }
      const end = path.at(-1)?.done.next.state;
      const acknowledged = path.filter(({ act }) => act.name === 'ACKNOWLEDGE').length;
      expect(end === 'COMPLETED').toBe(acknowledged === 4);
      expect(clocksAfter(path).has('D10')).toBe(end === 'GRANTED');
    });
  });
});
