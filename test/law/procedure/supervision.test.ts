import { describe, expect, it } from 'vitest';
import {
  FINE_RANGES,
  LIABILITY,
  type Liability,
  type LiabilityAct,
  sanctionOf,
} from '../../../src/law/procedure/liability.ts';
import { decide } from '../../../src/law/procedure/machine.ts';
import type { Person } from '../../../src/law/procedure/person.ts';
import type { Refusal } from '../../../src/law/procedure/refusal.ts';
import { SUPPLY_ORDER, type SupplyOrder, type SupplyOrderAct } from '../../../src/law/procedure/supervision.ts';
import { VIOLATION, type Violation, type ViolationAct } from '../../../src/law/procedure/violation.ts';
import { articleOf, titleOf, VIOLATION_ITEMS } from '../../../src/law/procedure/violation-items.ts';
import { Explored, everyWalk, expectSound, story, type Try, triesOf } from './explore.ts';
import { AUDITOR, at, DEPARTMENT, DEPARTMENT_HEAD, EVERYONE, PROVIDER, SUBJECT, SYSTEM } from './people.ts';

const DAY = at('2026-03-02T10:00:00');
const DUE = at('2026-04-02T00:00:00');
const LATER = at('2026-04-02T00:00:01');
const EVIDENCE = [{ kind: 'ledger entry', digest: 'sha256:1' }];

const by = <A>(person: Person, act: A, when = DAY) => ({ by: person, act, at: when });

describe('the duty to supply (Art. 13.2)', () => {
  const NEW: SupplyOrder = { state: 'NEW' };
  const tried = (person: Person, act: SupplyOrderAct, when = DAY): Try<SupplyOrderAct> => by(person, act, when);
  const order = tried(DEPARTMENT, { name: 'ORDER', complyBy: DUE, reason: 'no data since January' });
  const comply = tried(DEPARTMENT, { name: 'CONFIRM_COMPLIANCE', evidence: EVIDENCE }, DUE);
  const lapse = tried(SYSTEM, { name: 'FIND_LAPSE' }, LATER);
  const request = tried(DEPARTMENT, { name: 'REQUEST_CIRCULAR' }, LATER);
  const circular = tried(DEPARTMENT, { name: 'RECORD_CIRCULAR', evidence: EVIDENCE }, LATER);
  const rescind = tried(DEPARTMENT, { name: 'RESCIND', reason: 'the data had arrived' }, LATER);

  it('order, lapse, request, circular', () => {
    expect(story(SUPPLY_ORDER, NEW, order, lapse, request, circular).next.state).toBe('CRITICISED');
  });

  it.each<[string, Try<SupplyOrderAct>[], Try<SupplyOrderAct>, Refusal['reason'], Try<SupplyOrderAct>]>([
    ['the provider orders', [], { ...order, by: PROVIDER }, 'NOT_THIS_PARTY', order],
    ['a date that is past', [], { ...order, at: DUE }, 'DATE_NOT_AHEAD', order],
    [
      'an order without a reason',
      [],
      tried(DEPARTMENT, { name: 'ORDER', complyBy: DUE, reason: '' }),
      'REASON_MISSING',
      order,
    ],
    ['a lapse at the last instant', [order], { ...lapse, at: DUE }, 'PERIOD_RUNNING', lapse],
    [
      'compliance without evidence',
      [order],
      tried(DEPARTMENT, { name: 'CONFIRM_COMPLIANCE', evidence: [] }),
      'EVIDENCE_MISSING',
      comply,
    ],
    ['a circular before the lapse', [order], request, 'NOT_IN_THIS_STATE', lapse],
    ['a circular for one that complied', [order, comply], request, 'NOT_IN_THIS_STATE', comply],
  ])('%s is refused', (_, steps, refused, reason, twin) => {
    const now = steps.length === 0 ? NEW : story(SUPPLY_ORDER, NEW, ...steps).next;
    expect(decide(SUPPLY_ORDER, now, refused.act, refused.by, refused.at)).toMatchObject({ reason });
    const fair = now.state === 'COMPLIED' ? story(SUPPLY_ORDER, NEW, order).next : now;
    expect(decide(SUPPLY_ORDER, fair, twin.act, twin.by, twin.at)).toMatchObject({ verdict: 'DONE' });
  });

  it('random acts by random people: no circular without a lapse', () => {
    const refusals: Refusal[] = [];
    const acts = [order, comply, lapse, request, circular, rescind].map(({ act }) => act);
    const explored = new Explored(SUPPLY_ORDER, NEW, triesOf(acts, EVERYONE, [DAY, LATER]), (one) =>
      refusals.push(one),
    );
    expectSound(explored, refusals);
    everyWalk(explored, (path) => {
      const names = path.map(({ act }) => act.name);
      if (names.includes('REQUEST_CIRCULAR')) expect(names).toContain('FIND_LAPSE');
      expect(names.includes('FIND_LAPSE') && names.includes('CONFIRM_COMPLIANCE')).toBe(false);
    });
  });
});

describe('the register of violations (Art. 14)', () => {
  const NEW: Violation = { state: 'NEW' };
  const against = { party: 'PROVIDER', organisation: 10 } as const;
  const tried = (person: Person, act: ViolationAct): Try<ViolationAct> => by(person, act);
  const propose = (person = SYSTEM, eventDate = '2026-03-01', evidence = EVIDENCE) =>
    tried(person, { name: 'PROPOSE', item: 12, against, eventDate, evidence });
  const confirm = (person = DEPARTMENT, reason = 'the reply never came') => tried(person, { name: 'CONFIRM', reason });

  it.each([...VIOLATION_ITEMS])('item %i is an article with a title', (item) => {
    expect(articleOf(item)).toBe(`14(${item})`);
    expect(titleOf(item).zh).toBeTruthy();
  });

  it.each<[string, Try<ViolationAct>[], Try<ViolationAct>, Refusal['reason'], Try<ViolationAct>]>([
    [
      'what happened in 2019',
      [],
      propose(SYSTEM, '2019-12-31'),
      'BEFORE_ENTRY_INTO_FORCE',
      propose(SYSTEM, '2020-01-01'),
    ],
    ['a proposal without evidence', [], propose(SYSTEM, '2026-03-01', []), 'EVIDENCE_MISSING', propose()],
    ['a proposal by the subject', [], propose(SUBJECT), 'NOT_THIS_PARTY', propose(AUDITOR)],
    ['confirmed by the system', [propose()], confirm(SYSTEM), 'NOT_THIS_PARTY', confirm()],
    ['confirmed by who proposed it', [propose(DEPARTMENT)], confirm(), 'SAME_PERSON', confirm(DEPARTMENT_HEAD)],
    [
      'confirmed by who is said to have done it',
      [tried(SYSTEM, { ...propose().act, doneBy: DEPARTMENT.id } as ViolationAct)], // a literal, with one fact more
      confirm(),
      'SAME_PERSON',
      confirm(DEPARTMENT_HEAD),
    ],
    ['confirmed without a reason', [propose()], confirm(DEPARTMENT, ''), 'REASON_MISSING', confirm()],
    ['confirmed before it is proposed', [], confirm(), 'NOT_IN_THIS_STATE', propose()],
  ])('%s is refused', (_, steps, refused, reason, twin) => {
    const now = steps.length === 0 ? NEW : story(VIOLATION, NEW, ...steps).next;
    expect(decide(VIOLATION, now, refused.act, refused.by, refused.at)).toMatchObject({ reason });
    expect(decide(VIOLATION, now, twin.act, twin.by, twin.at)).toMatchObject({ verdict: 'DONE' });
  });

  it('random acts by random people: a person of the department decides, never the proposer', () => {
    const refusals: Refusal[] = [];
    const acts: ViolationAct[] = [
      propose().act,
      propose(SYSTEM, '2019-12-31').act,
      { name: 'ADD_EVIDENCE', evidence: EVIDENCE },
      confirm().act,
      { name: 'REJECT', reason: 'it had come' },
    ];
    const explored = new Explored(VIOLATION, NEW, triesOf(acts, EVERYONE, [DAY]), (one) => refusals.push(one));
    expectSound(explored, refusals);
    everyWalk(explored, (path) => {
      const last = path.at(-1);
      const end = last?.done.next;
      if (end?.state !== 'CONFIRMED' && end?.state !== 'REJECTED') return;
      expect(last?.by.party).toBe('DEPARTMENT');
      expect(end.decidedBy).not.toBe(end.proposedBy);
    });
  });
});

describe('liability (Art. 15a)', () => {
  const NEW: Liability = { state: 'NEW' };
  const tried = (person: Person, act: LiabilityAct): Try<LiabilityAct> => by(person, act);
  const open = (offender: 'UNIT' | 'PERSON' = 'UNIT', eventDate = '2026-03-01') =>
    tried(DEPARTMENT, {
      name: 'OPEN',
      misuse: 'PASSED_ON',
      offender,
      against: { party: 'PARTNER', organisation: 30 },
      eventDate,
      evidence: EVIDENCE,
    });
  const sanction = (fine: number, causedLoss = false, suspectedCrime = false) =>
    tried(DEPARTMENT, {
      name: 'SANCTION',
      correctBy: DUE,
      fine,
      confiscation: 0,
      causedLoss,
      suspectedCrime,
      reason: 'sold on',
    });

  it.each([
    ['UNIT', 9_999, false],
    ['UNIT', 10_000, true],
    ['UNIT', 100_000, true],
    ['UNIT', 100_001, false],
    ['PERSON', 999, false],
    ['PERSON', 1_000, true],
    ['PERSON', 10_000, true],
    ['PERSON', 10_001, false],
  ] as const)('a %s fined %i yuan: %s', (offender, fine, allowed) => {
    const { next } = story(LIABILITY, NEW, open(offender));
    const { act, by: person, at: when } = sanction(fine);
    const decision = decide(LIABILITY, next, act, person, when);
    const range = FINE_RANGES[offender].map(String);
    expect(decision).toMatchObject(allowed ? { verdict: 'DONE' } : { reason: 'FINE_OUT_OF_RANGE', names: range });
  });

  it.each([
    [10_000.5, 0],
    [Number.NaN, 0],
    [10_000, -1],
  ])('%d yuan, %d confiscated: no amount', (fine, confiscation) => {
    expect(sanctionOf('UNIT', fine, confiscation)).toMatchObject({ reason: 'AMOUNT_MALFORMED' });
  });

  it('flags lead to transfers', () => {
    const transfers = (loss: boolean, crime: boolean) =>
      story(LIABILITY, NEW, open(), sanction(20_000, loss, crime)).effects.flatMap((effect) =>
        effect.kind === 'TRANSFER' ? [effect.to] : [],
      );
    expect(transfers(false, false)).toEqual([]);
    expect(transfers(true, true)).toEqual(['CIVIL_LIABILITY', 'CRIMINAL_INVESTIGATION']);
  });

  it('what happened in 2019 is not judged', () => {
    const { act, by: person, at: when } = open('UNIT', '2019-12-31');
    expect(decide(LIABILITY, NEW, act, person, when)).toMatchObject({
      reason: 'BEFORE_ENTRY_INTO_FORCE',
      basis: { article: '15b' },
    });
  });

  it('random acts by random people: no sanction out of range, and only by the department', () => {
    const refusals: Refusal[] = [];
    const acts: LiabilityAct[] = [
      open().act,
      open('PERSON').act,
      ...[500, 5_000, 50_000, 500_000].map((fine) => sanction(fine, true, true).act),
      { name: 'ADD_EVIDENCE', evidence: EVIDENCE },
      { name: 'DISMISS', reason: 'no misuse' },
      { name: 'CONFIRM_CORRECTION', evidence: EVIDENCE },
    ];
    const explored = new Explored(LIABILITY, NEW, triesOf(acts, EVERYONE, [DAY, LATER]), (one) => refusals.push(one));
    expectSound(explored, refusals);
    everyWalk(explored, (path) => {
      for (const { done, by: person } of path) {
        if (done.next.state !== 'SANCTIONED') continue;
        const [min, max] = FINE_RANGES[done.next.offender];
        expect(done.next.sanction.fine).toBeGreaterThanOrEqual(min);
        expect(done.next.sanction.fine).toBeLessThanOrEqual(max);
        expect(person.party).toBe('DEPARTMENT');
      }
    });
  });
});
