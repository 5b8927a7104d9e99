import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL } from '../../../src/law/deadlines/calendar.ts';
import { deadlineOf } from '../../../src/law/deadlines/deadline.ts';
import type { Effect } from '../../../src/law/procedure/effect.ts';
import { GROUNDS, type GroundId, type Outcome } from '../../../src/law/procedure/grounds.ts';
import { type Decision, decide } from '../../../src/law/procedure/machine.ts';
import { OBJECTION } from '../../../src/law/procedure/objection.ts';
import type { Objection, ObjectionAct } from '../../../src/law/procedure/objection-case.ts';
import type { Person } from '../../../src/law/procedure/person.ts';
import type { Refusal } from '../../../src/law/procedure/refusal.ts';
import { story, type Try } from './explore.ts';
import { at, HANDLER, PROVIDER, REVIEWER, SUBJECT, SYSTEM, WANG_HANDLING, WANG_REVIEWING } from './people.ts';

const NEW: Objection = { state: 'NEW' };
const MONDAY = at('2026-03-02T10:00:00');
const IN_TIME = at('2026-03-09T23:59:59');
const LATE = at('2026-03-10T09:00:00');
const D4 = deadlineOf('D4', MONDAY, STATE_COUNCIL);
const D6_ANSWER = deadlineOf('D6_ANSWER', MONDAY, STATE_COUNCIL);

const by = (person: Person, act: ObjectionAct, when = MONDAY): Try<ObjectionAct> => ({ by: person, act, at: when });

const file = (ground: GroundId = 'ERROR_OR_OMISSION') =>
  by(SUBJECT, { name: 'FILE', ground, evidence: [{ kind: GROUNDS[ground].requires, digest: 'sha256:1' }] });
const accepted = (ground?: GroundId) => [file(ground), by(HANDLER, { name: 'ACCEPT' })];
const verifying = (ground?: GroundId) => [...accepted(ground), by(HANDLER, { name: 'BEGIN_CHECK' })];
const asked = (ground?: GroundId) => [...verifying(ground), by(HANDLER, { name: 'NOTIFY_PROVIDER' })];
const replied = (outcome: Outcome, ground?: GroundId) => [...asked(ground), by(PROVIDER, { name: 'REPLY', outcome })];
const silent = [...asked(), by(SYSTEM, { name: 'FIND_SILENCE', deadline: D4 }, LATE)];
const proposed = [
  ...replied('DELETE'),
  by(WANG_HANDLING, { name: 'PROPOSE_DELETION', deletion: 'DELETE', reason: 'never happened' }),
];
const upheld = by(HANDLER, { name: 'NOTIFY_RESULT', outcome: 'UPHELD', reason: 'checked' });
const still = by(SUBJECT, { name: 'DISPUTE_RESULT', reason: 'not so' });

const tell = (steps: readonly Try<ObjectionAct>[]) => story(OBJECTION, NEW, ...steps);
const attempt = (before: readonly Try<ObjectionAct>[], last: Try<ObjectionAct>): Decision<Objection> =>
  decide(OBJECTION, before.length === 0 ? NEW : tell(before).next, last.act, last.by, last.at);
const kinds = (effects: readonly Effect[]) =>
  effects.map((effect) =>
    effect.kind === 'NOTIFY'
      ? `${effect.notice} to ${effect.to.party}`
      : effect.kind === 'OPEN_VIOLATION'
        ? `14(${effect.item})`
        : effect.kind,
  );

describe('what each act does', () => {
  it.each<[string, readonly Try<ObjectionAct>[], Objection['state'], string[], string[], string[]]>([
    ['filing starts the check', [file()], 'SUBMITTED', [], ['D1'], []],
    ['accepting marks in the same unit', accepted(), 'ACCEPTED', ['MARK'], ['D7'], ['D7']],
    [
      'own fault is corrected at once',
      [...verifying(), by(HANDLER, { name: 'CORRECT_OWN_FAULT', outcome: 'CORRECT' })],
      'CORRECTED',
      ['CORRECT'],
      ['D2', 'D3'],
      ['D1', 'D2'],
    ],
    ['the provider is asked', asked(), 'PROVIDER_NOTIFIED', ['CHECK to PROVIDER'], ['D4'], ['D1']],
    ['the provider replies', replied('CORRECT'), 'REPLIED', [], ['D5'], ['D4', 'D6_ANSWER']],
    [
      'silence suspends, escalates and is a violation',
      silent,
      'PROVIDER_SILENT',
      ['14(12)', 'PROVIDER_SILENT to DEPARTMENT', 'SUSPEND_DISCLOSURE'],
      ['D5_SILENCE'],
      [],
    ],
    [
      'upheld: checked and found true',
      [...replied('UPHELD'), upheld],
      'RESULT_NOTIFIED',
      ['MARK_CHECKED_TRUE', 'RESULT to SUBJECT'],
      [],
      ['D5', 'D5_SILENCE'],
    ],
    [
      'silence, then upheld by the agency’s own check: disclosure resumes',
      [...silent, upheld],
      'RESULT_NOTIFIED',
      ['RESUME_DISCLOSURE', 'MARK_CHECKED_TRUE', 'RESULT to SUBJECT'],
      [],
      ['D5', 'D5_SILENCE'],
    ],
    [
      'a confirmed deletion hides at once',
      [...proposed, by(REVIEWER, { name: 'CONFIRM_DELETION' })],
      'DELETION_DUE',
      ['HIDE'],
      ['D8'],
      [],
    ],
    [
      'and deletes with a tombstone',
      [...proposed, by(REVIEWER, { name: 'CONFIRM_DELETION' }), by(SYSTEM, { name: 'CARRY_OUT_DELETION' })],
      'DELETED',
      ['END_JOINT_MEASURES', 'DELETE_WITH_TOMBSTONE'],
      [],
      ['D8'],
    ],
    ['still disputed: the mark returns', [...replied('UPHELD'), upheld, still], 'STILL_DISPUTED', ['MARK'], ['D6'], []],
    [
      'a closed case can still be disputed',
      [
        ...replied('CORRECT'),
        by(HANDLER, { name: 'NOTIFY_RESULT', outcome: 'CORRECT', reason: '' }),
        by(SUBJECT, { name: 'CLOSE', delivered: true }),
        still,
      ],
      'STILL_DISPUTED',
      ['MARK'],
      ['D6'],
      [],
    ],
    [
      'transfer',
      [...replied('UPHELD'), upheld, still, by(HANDLER, { name: 'TRANSFER' })],
      'TRANSFERRED',
      ['TRANSFERRED to PROVIDER'],
      ['D6_ANSWER'],
      ['D6'],
    ],
    [
      'the answer to a transfer is final',
      [
        ...replied('UPHELD'),
        upheld,
        still,
        by(HANDLER, { name: 'TRANSFER' }),
        by(PROVIDER, { name: 'REPLY', outcome: 'CORRECT' }),
        by(HANDLER, { name: 'NOTIFY_RESULT', outcome: 'CORRECT', reason: '' }),
      ],
      'FINAL',
      ['CORRECT', 'UNMARK', 'RESULT to SUBJECT'],
      [],
      ['D5', 'D5_SILENCE'],
    ],
    ['withdrawing unmarks', [...asked(), by(SUBJECT, { name: 'WITHDRAW' })], 'WITHDRAWN', ['UNMARK'], [], []],
    [
      'withdrawing after silence lifts the suspension',
      [...silent, by(SUBJECT, { name: 'WITHDRAW' })],
      'WITHDRAWN',
      ['RESUME_DISCLOSURE', 'UNMARK'],
      [],
      [],
    ],
  ])('%s', (_, steps, state, effects, starts, meets) => {
    const done = tell(steps);
    expect([done.next.state, kinds(done.effects), done.starts, done.meets]).toEqual([state, effects, starts, meets]);
  });

  it.each([
    ['CORRECT', 'ERROR_OR_OMISSION', ['CORRECT']],
    ['SUPPLEMENT', 'ERROR_OR_OMISSION', ['SUPPLEMENT']],
    ['STOP', 'BEYOND_PERIOD', ['STOP_DISCLOSURE']],
    ['DELIST', 'WRONGLY_LISTED', ['DELIST', 'END_JOINT_MEASURES']],
  ] as const)('outcome %s on ground %s acts on the record: %j', (outcome, ground, effects) => {
    const done = tell([...replied(outcome, ground), by(HANDLER, { name: 'NOTIFY_RESULT', outcome, reason: '' })]);
    expect(kinds(done.effects)).toEqual([...effects, 'RESULT to SUBJECT']);
  });

  it.each([
    ['STOP', 'BEYOND_PERIOD'],
    ['DELIST', 'WRONGLY_LISTED'],
  ] as const)('a second %s changes nothing more', (outcome, ground) => {
    const result = by(HANDLER, { name: 'NOTIFY_RESULT', outcome, reason: '' });
    const again = [still, by(HANDLER, { name: 'TRANSFER' }), by(PROVIDER, { name: 'REPLY', outcome }), result];
    expect(kinds(tell([...replied(outcome, ground), result, ...again]).effects)).toEqual([
      'UNMARK',
      'RESULT to SUBJECT',
    ]);
  });

  it('the tombstone names both deciders', () => {
    const done = tell([
      ...proposed,
      by(REVIEWER, { name: 'CONFIRM_DELETION' }),
      by(SYSTEM, { name: 'CARRY_OUT_DELETION' }),
    ]);
    expect(done.effects).toEqual([
      { kind: 'END_JOINT_MEASURES' },
      { kind: 'DELETE_WITH_TOMBSTONE', ground: 'DELETE', deciders: { handler: 'wang', reviewer: 'ren' } },
    ]);
  });
});

describe('each refusal beside its allowed twin', () => {
  it.each<[string, readonly Try<ObjectionAct>[], Try<ObjectionAct>, Refusal['reason'], string[], Try<ObjectionAct>]>([
    [
      'no evidence',
      [],
      by(SUBJECT, { name: 'FILE', ground: 'ERROR_OR_OMISSION', evidence: [] }),
      'EVIDENCE_MISSING',
      ['TRUE_CONTENT'],
      file(),
    ],
    [
      'evidence for another ground',
      [],
      by(SUBJECT, { name: 'FILE', ground: 'BEYOND_PERIOD', evidence: [{ kind: 'TRUE_CONTENT', digest: 'x' }] }),
      'EVIDENCE_MISSING',
      ['DISCLOSURE_AND_ITS_END'],
      file('BEYOND_PERIOD'),
    ],
    ['someone else files', [], { ...file(), by: PROVIDER }, 'NOT_THIS_PARTY', ['SUBJECT'], file()],
    [
      'before 2020',
      [],
      { ...file(), at: at('2019-12-31T23:59:59') },
      'BEFORE_ENTRY_INTO_FORCE',
      [],
      { ...file(), at: at('2020-01-01T00:00:00') },
    ],
    [
      'refusing without a reason',
      [file()],
      by(HANDLER, { name: 'REFUSE', reason: ' ' }),
      'REASON_MISSING',
      [],
      by(HANDLER, { name: 'REFUSE', reason: 'illegible' }),
    ],
    [
      'the provider accepts',
      [file()],
      by(PROVIDER, { name: 'ACCEPT' }),
      'NOT_THIS_PARTY',
      ['HANDLER'],
      by(HANDLER, { name: 'ACCEPT' }),
    ],
    [
      'asking the provider before the mark',
      [file()],
      by(HANDLER, { name: 'NOTIFY_PROVIDER' }),
      'NOT_IN_THIS_STATE',
      ['VERIFYING'],
      by(HANDLER, { name: 'ACCEPT' }),
    ],
    [
      'a stop for a wrong listing',
      asked('WRONGLY_LISTED'),
      by(PROVIDER, { name: 'REPLY', outcome: 'STOP' }),
      'OUTCOME_FOREIGN_TO_GROUND',
      ['DELIST', 'CORRECT', 'UPHELD', 'UNVERIFIABLE'],
      by(PROVIDER, { name: 'REPLY', outcome: 'DELIST' }),
    ],
    [
      'silence while the clock runs',
      asked(),
      by(SYSTEM, { name: 'FIND_SILENCE', deadline: D4 }, IN_TIME),
      'PERIOD_RUNNING',
      ['D4'],
      by(SYSTEM, { name: 'FIND_SILENCE', deadline: D4 }, LATE),
    ],
    [
      'silence after a transfer, by the clock of the first check',
      [...replied('UPHELD'), upheld, still, by(HANDLER, { name: 'TRANSFER' })],
      by(SYSTEM, { name: 'FIND_SILENCE', deadline: D4 }, LATE),
      'PERIOD_RUNNING',
      ['D6_ANSWER'],
      by(SYSTEM, { name: 'FIND_SILENCE', deadline: D6_ANSWER }, LATE),
    ],
    [
      'a departure unexplained',
      replied('CORRECT'),
      by(HANDLER, { name: 'NOTIFY_RESULT', outcome: 'UPHELD', reason: '' }),
      'DEPARTURE_UNEXPLAINED',
      [],
      upheld,
    ],
    [
      'silence answered without a reason',
      silent,
      by(HANDLER, { name: 'NOTIFY_RESULT', outcome: 'UPHELD', reason: '' }),
      'DEPARTURE_UNEXPLAINED',
      [],
      upheld,
    ],
    [
      'deletion without a reason',
      replied('DELETE'),
      by(HANDLER, { name: 'PROPOSE_DELETION', deletion: 'DELETE', reason: '' }),
      'REASON_MISSING',
      [],
      by(HANDLER, { name: 'PROPOSE_DELETION', deletion: 'DELETE', reason: 'r' }),
    ],
    [
      'deletion that the ground does not know',
      asked('BEYOND_PERIOD'),
      by(PROVIDER, { name: 'REPLY', outcome: 'DELETE' }),
      'OUTCOME_FOREIGN_TO_GROUND',
      ['STOP', 'UPHELD', 'UNVERIFIABLE'],
      by(PROVIDER, { name: 'REPLY', outcome: 'UNVERIFIABLE' }),
    ],
    [
      'confirming one’s own deletion',
      proposed,
      by(WANG_REVIEWING, { name: 'CONFIRM_DELETION' }),
      'SAME_PERSON',
      [],
      by(REVIEWER, { name: 'CONFIRM_DELETION' }),
    ],
    [
      'refusing one’s own deletion',
      proposed,
      by(WANG_REVIEWING, { name: 'REFUSE_DELETION', reason: 'r' }),
      'SAME_PERSON',
      [],
      by(REVIEWER, { name: 'REFUSE_DELETION', reason: 'r' }),
    ],
    [
      'a handler confirms',
      proposed,
      by(HANDLER, { name: 'CONFIRM_DELETION' }),
      'NOT_THIS_PARTY',
      ['REVIEWER'],
      by(REVIEWER, { name: 'CONFIRM_DELETION' }),
    ],
    [
      'the provider deletes',
      [...proposed, by(REVIEWER, { name: 'CONFIRM_DELETION' })],
      by(PROVIDER, { name: 'CARRY_OUT_DELETION' }),
      'NOT_THIS_PARTY',
      ['HANDLER', 'SYSTEM'],
      by(HANDLER, { name: 'CARRY_OUT_DELETION' }),
    ],
    [
      'deleting unconfirmed',
      proposed,
      by(HANDLER, { name: 'CARRY_OUT_DELETION' }),
      'NOT_IN_THIS_STATE',
      ['DELETION_DUE'],
      by(REVIEWER, { name: 'CONFIRM_DELETION' }),
    ],
    [
      'closing before delivery',
      [...replied('UPHELD'), upheld],
      by(HANDLER, { name: 'CLOSE', delivered: false }),
      'RESULT_NOT_DELIVERED',
      [],
      by(HANDLER, { name: 'CLOSE', delivered: true }),
    ],
    [
      'withdrawing once the check has an answer',
      replied('DELETE'),
      by(SUBJECT, { name: 'WITHDRAW' }),
      'NOT_IN_THIS_STATE',
      ['SUBMITTED', 'ACCEPTED', 'VERIFYING', 'PROVIDER_NOTIFIED', 'PROVIDER_SILENT', 'STILL_DISPUTED', 'TRANSFERRED'],
      upheld,
    ],
  ])('%s', (_, before, refused, reason, names, twin) => {
    expect(attempt(before, refused)).toMatchObject({ verdict: 'REFUSED', reason, names });
    expect(attempt(before, twin)).toMatchObject({ verdict: 'DONE' });
  });

  it('refused for lack of evidence, it may be filed again', () => {
    const done = tell([file(), by(HANDLER, { name: 'REFUSE', reason: 'illegible' }), file()]);
    expect([done.next.state, done.starts]).toEqual(['SUBMITTED', ['D1']]);
  });
});
