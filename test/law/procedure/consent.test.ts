import { describe, expect, it } from 'vitest';
import {
  CONSENT,
  type ConsentAct,
  type ConsentCase,
  type ConsentRequest,
  type Writing,
} from '../../../src/law/procedure/consent.ts';
import { decide } from '../../../src/law/procedure/machine.ts';
import type { Person } from '../../../src/law/procedure/person.ts';
import type { Refusal } from '../../../src/law/procedure/refusal.ts';
import { Explored, everyWalk, expectSound, story, type Try, triesOf } from './explore.ts';
import { at, DEPARTMENT, EVERYONE, HANDLER, PARTNER, PROVIDER, SUBJECT } from './people.ts';

const NEW: ConsentCase = { state: 'NEW' };
const SHOWN = at('2026-03-02T10:00:00');
const SIGNED = at('2026-03-02T11:00:00');
const NOW = at('2026-03-02T12:00:00');
const COLLECTED = at('2026-03-03T09:00:00');
const END = at('2027-03-03T09:00:00');

const by = (person: Person, act: ConsentAct, when = NOW): Try<ConsentAct> => ({ by: person, act, at: when });
const requesting = (change: Partial<ConsentRequest> = {}): ConsentRequest => ({
  name: 'REQUEST',
  gates: ['INCOME'],
  purposes: ['CREDIT_ASSESSMENT'],
  validFrom: COLLECTED,
  validTo: END,
  ...change,
});
const request = by(PARTNER, requesting(), SHOWN);
const aggregation = requesting({ purposes: ['AGGREGATION'] });
const show = by(PARTNER, { name: 'SHOW_CONSEQUENCES', consequences: 'sha256:1' }, SHOWN);
const writing = (change: Partial<Writing> = {}): Writing => ({
  name: 'GIVE',
  writing: 'sha256:2',
  standalone: true,
  signedAt: SIGNED,
  collectFrom: COLLECTED,
  validTo: END,
  ...change,
});
const shown = [request, show];
const give = by(SUBJECT, writing());
const given = [...shown, give];
const withdraw = by(SUBJECT, { name: 'WITHDRAW' });
const complain = by(SUBJECT, {
  name: 'COMPLAIN',
  reason: 'no loan without it',
  evidence: [{ kind: 'letter', digest: 'sha256:3' }],
});
const uphold = by(DEPARTMENT, { name: 'UPHOLD_COMPLAINT', reason: 'no consent, no service' });
const reject = by(DEPARTMENT, { name: 'REJECT_COMPLAINT', reason: 'freely given' });

it('is given, and withdrawn with effect from that instant', () => {
  const done = story(CONSENT, NEW, ...given, withdraw);
  expect(done.next).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: NOW });
  expect(done.effects[0]).toEqual({ kind: 'END_CONSENT', from: NOW });
});

it('is void from its own date when coercion is found', () => {
  const { effects } = story(CONSENT, NEW, ...given, complain, uphold);
  expect(effects.map(({ kind }) => kind)).toEqual(['VOID_CONSENT', 'NOTIFY']);
  expect(effects[0]).toEqual({ kind: 'VOID_CONSENT', from: SIGNED });
});

it('coercion by an organ is proposed as a violation of 14(1)', () => {
  const { effects } = story(
    CONSENT,
    NEW,
    { ...request, by: PROVIDER, act: aggregation },
    { ...show, by: PROVIDER },
    give,
    complain,
    uphold,
  );
  expect(effects).toContainEqual({ kind: 'OPEN_VIOLATION', item: 1, against: { party: 'PROVIDER', organisation: 10 } });
});

it.each([
  ['a consent that stands', [complain, reject], 'VALID'],
  ['one withdrawn before', [withdraw, complain, reject], 'WITHDRAWN'],
  ['one withdrawn meanwhile', [complain, withdraw, reject], 'WITHDRAWN'],
])('a rejected complaint leaves %s', (_, steps, state) => {
  expect(story(CONSENT, NEW, ...given, ...steps).next.state).toBe(state);
});

describe('each refusal beside its allowed twin', () => {
  const justBefore = (time: Date) => new Date(time.getTime() - 1);
  it.each<[string, Try<ConsentAct>[], Try<ConsentAct>, Refusal['reason'], string, Try<ConsentAct>]>([
    [
      'nothing shown',
      [request],
      by(PARTNER, { name: 'SHOW_CONSEQUENCES', consequences: '' }),
      'CONSEQUENCES_NOT_SHOWN',
      '7.2',
      show,
    ],
    ['given before anything was shown', [request], give, 'NOT_IN_THIS_STATE', '7.2', show],
    ['given by the reader', shown, { ...give, by: PARTNER }, 'NOT_THIS_PARTY', '7.2', give],
    ['given by the agency', shown, { ...give, by: HANDLER }, 'NOT_THIS_PARTY', '7.2', give],
    ['bundled with a service', shown, by(SUBJECT, writing({ standalone: false })), 'BUNDLED', '5.2', give],
    ['not in writing', shown, by(SUBJECT, writing({ writing: '' })), 'NOT_WRITTEN', '7.2', give],
    [
      'signed before it was shown',
      shown,
      by(SUBJECT, writing({ signedAt: justBefore(SHOWN) })),
      'CONSEQUENCES_NOT_SHOWN',
      '7.2',
      by(SUBJECT, writing({ signedAt: SHOWN })),
    ],
    [
      'signed ahead',
      shown,
      by(SUBJECT, writing({ signedAt: COLLECTED, collectFrom: END })),
      'DATED_AHEAD',
      '7.2',
      by(SUBJECT, writing({ signedAt: NOW })),
    ],
    [
      'signed after the collection',
      shown,
      by(SUBJECT, writing({ collectFrom: SIGNED })),
      'DATED_AFTER_COLLECTION',
      '7.2',
      by(SUBJECT, writing({ signedAt: justBefore(SIGNED), collectFrom: SIGNED })),
    ],
    ['valid for no time', shown, by(SUBJECT, writing({ validTo: COLLECTED })), 'PERIOD_EMPTY', '7.2', give],
    ['withdrawn by somebody else', given, { ...withdraw, by: PARTNER }, 'NOT_THIS_PARTY', '7.2', withdraw],
    [
      'complaint without evidence',
      given,
      by(SUBJECT, { name: 'COMPLAIN', reason: 'no loan without it', evidence: [] }),
      'EVIDENCE_MISSING',
      '5.2',
      complain,
    ],
    [
      'complaint without a reason',
      given,
      by(SUBJECT, { name: 'COMPLAIN', reason: ' ', evidence: [{ kind: 'letter', digest: 'sha256:3' }] }),
      'REASON_MISSING',
      '5.2',
      complain,
    ],
    ['voided without a complaint', given, uphold, 'NOT_IN_THIS_STATE', '5.2', complain],
    [
      'voided without a reason',
      [...given, complain],
      by(DEPARTMENT, { name: 'UPHOLD_COMPLAINT', reason: '' }),
      'REASON_MISSING',
      '5.2',
      uphold,
    ],
    ['withdrawn twice', [...given, withdraw, complain], withdraw, 'NOT_IN_THIS_STATE', '7.2', reject],
    ['asked for nothing', [], by(PARTNER, requesting({ gates: [] })), 'GATE_MISSING', '4', request],
    ['asked for no purpose', [], by(PARTNER, requesting({ purposes: [] })), 'PURPOSE_FOREIGN', '4', request],
    ['asked by a partner for aggregation', [], by(PARTNER, aggregation), 'PURPOSE_FOREIGN', '4', request],
    [
      'asked by a provider to read',
      [],
      { ...request, by: PROVIDER },
      'PURPOSE_FOREIGN',
      '4',
      by(PROVIDER, aggregation),
    ],
    ['asked for no time', [], by(PARTNER, requesting({ validTo: COLLECTED })), 'PERIOD_EMPTY', '7.2', request],
    ['asked for a time that is over', [], { ...request, at: END }, 'PERIOD_EMPTY', '7.2', request],
    ['consequences shown by another', [request], { ...show, by: HANDLER }, 'NOT_THIS_PARTY', '7.2', show],
  ])('%s', (_, steps, refused, reason, article, twin) => {
    const next = steps.length === 0 ? NEW : story(CONSENT, NEW, ...steps).next;
    const refusal = decide(CONSENT, next, refused.act, refused.by, refused.at);
    expect(refusal).toMatchObject({ reason, basis: { article } });
    expect(decide(CONSENT, next, twin.act, twin.by, twin.at)).toMatchObject({ verdict: 'DONE' });
  });
});

describe('random acts by random people', () => {
  const acts = [
    aggregation,
    ...[...given, withdraw, complain, uphold, reject].map(({ act }) => act),
    writing({ standalone: false }),
    writing({ writing: '' }),
    writing({ signedAt: COLLECTED }),
    { name: 'DECLINE' } as const,
  ];
  const refusals: Refusal[] = [];
  const explored = new Explored(CONSENT, NEW, triesOf<ConsentAct>(acts, EVERYONE, [SHOWN, NOW]), (refusal) =>
    refusals.push(refusal),
  );

  it('reach every state, are never stuck, and are refused with a basis and a remedy', () => {
    expectSound(explored, refusals);
  });

  it('make a consent valid only by the subject’s own separate writing after the consequences, and end it once', () => {
    everyWalk(explored, (path) => {
      const gave = path.find(({ done }) => done.next.state === 'VALID');
      if (gave?.act.name === 'GIVE') {
        expect([gave.by.party, gave.act.standalone]).toEqual(['SUBJECT', true]);
        const showing = path.find(({ act }) => act.name === 'SHOW_CONSEQUENCES');
        expect(showing && showing.at <= gave.act.signedAt && gave.act.signedAt < gave.act.collectFrom).toBe(true);
      } else expect(gave).toBeUndefined();
      const kinds = path
        .flatMap(({ done }) => done.effects.map(({ kind }) => kind))
        .filter((kind) => kind !== 'NOTIFY');
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds.includes('VOID_CONSENT')).toBe(path.at(-1)?.done.next.state === 'VOIDED');
    });
  });
});
