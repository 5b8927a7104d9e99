import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL } from '../../../src/law/deadlines/calendar.ts';
import { deadlineOf } from '../../../src/law/deadlines/deadline.ts';
import { endsOf } from '../../../src/law/procedure/diagram.ts';
import type { Effect } from '../../../src/law/procedure/effect.ts';
import { CHANGES, DELETIONS, GROUNDS, type GroundId } from '../../../src/law/procedure/grounds.ts';
import { OBJECTION } from '../../../src/law/procedure/objection.ts';
import type { Objection, ObjectionAct } from '../../../src/law/procedure/objection-case.ts';
import type { Refusal } from '../../../src/law/procedure/refusal.ts';
import type { MarkState } from '../../../src/law/vocabulary.ts';
import { clocksAfter, Explored, everyWalk, expectSound, type Step, triesOf } from './explore.ts';
import { at, EVERYONE } from './people.ts';

const MONDAY = at('2026-03-02T10:00:00');
const LATE = at('2026-03-10T09:00:00');
const DEADLINES = (['D4', 'D6_ANSWER'] as const).map((id) => deadlineOf(id, MONDAY, STATE_COUNCIL));
const MARKS = { MARK: 'DISPUTED', MARK_CHECKED_TRUE: 'CHECKED_TRUE', UNMARK: 'NONE' } as const;
const evidenceFor = (ground: GroundId) => [{ kind: GROUNDS[ground].requires, digest: 'sha256:1' }];

describe('random acts by random people', () => {
  const refusals: Refusal[] = [];
  const explored = new Explored(OBJECTION, { state: 'NEW' }, triesOf(everyAct(), EVERYONE, [MONDAY, LATE]), (refusal) =>
    refusals.push(refusal),
  );

  it('reach every state, are never stuck, and are refused with a basis and a remedy', () => {
    expectSound(explored, refusals);
  });

  it('never do the same thing twice, and leave the record lawful', () => {
    everyWalk(explored, (path) => {
      const record = new RecordOfTest();
      path.forEach((step, index) => {
        for (const effect of step.done.effects) record.apply(effect, step);
        record.check(step.done.next);
        if (endsOf(OBJECTION).includes(step.done.next.state) || step.done.next.state === 'CLOSED') {
          expect([...clocksAfter(path.slice(0, index + 1))]).toEqual([]);
        }
      });
    });
  });
});

/** What the effects make of a record, told without the procedure’s own memory. */
class RecordOfTest {
  mark: MarkState = 'NONE';
  readonly flags = new Set<string>();

  apply(effect: Effect, { before, done }: Step<Objection, ObjectionAct>): void {
    if (effect.kind === 'NOTIFY' || effect.kind === 'OPEN_VIOLATION') return;
    expect(this.flags.has('DELETED'), 'nothing happens to what is deleted').toBe(false);
    switch (effect.kind) {
      case 'MARK':
      case 'MARK_CHECKED_TRUE':
      case 'UNMARK':
        expect(this.mark).not.toBe(MARKS[effect.kind]);
        this.mark = MARKS[effect.kind];
        return;
      case 'RESUME_DISCLOSURE':
        expect(this.flags.delete('SUSPEND_DISCLOSURE')).toBe(true);
        return;
      case 'DELETE_WITH_TOMBSTONE':
        expect(effect.deciders.handler).not.toBe(effect.deciders.reviewer);
        expect(this.flags.has('HIDE')).toBe(true);
        this.flags.add('DELETED');
        this.flags.delete('SUSPEND_DISCLOSURE');
        this.mark = 'NONE';
        return;
      case 'END_JOINT_MEASURES': // measures that were ended with a delisting may be ended again with a deletion
        return;
      case 'CORRECT':
      case 'SUPPLEMENT':
        expect(['CORRECTED', 'RESULT_NOTIFIED', 'FINAL']).toContain(done.next.state);
        return;
      default:
        expect(this.flags.has(effect.kind), `${effect.kind} twice in ${before.state}`).toBe(false);
        this.flags.add(effect.kind);
    }
  }

  check(now: Objection): void {
    if (!('mark' in now)) {
      expect(this.mark).not.toBe('DISPUTED');
      expect(this.flags.has('SUSPEND_DISCLOSURE')).toBe(false);
      return;
    }
    expect([this.mark, this.flags.has('SUSPEND_DISCLOSURE')]).toEqual([now.mark, now.suspended]);
    const ended = now.state === 'CLOSED' || now.state === 'FINAL';
    if (ended) expect(this.mark).not.toBe('DISPUTED');
    else if (now.state !== 'DELETED') expect(this.mark).not.toBe('NONE');
    if (ended) expect(this.flags.has('SUSPEND_DISCLOSURE')).toBe(false);
  }
}

function everyAct(): ObjectionAct[] {
  const grounds = Object.keys(GROUNDS) as GroundId[]; // the keys of a frozen literal
  const settled = ['UPHELD', ...CHANGES] as const;
  return [
    ...grounds.map((ground) => ({ name: 'FILE', ground, evidence: evidenceFor(ground) }) as const),
    { name: 'FILE', ground: 'ERROR_OR_OMISSION', evidence: [] },
    ...(
      [
        'ACCEPT',
        'BEGIN_CHECK',
        'TELL_CORRECTION',
        'NOTIFY_PROVIDER',
        'TRANSFER',
        'CONFIRM_DELETION',
        'CARRY_OUT_DELETION',
        'NOTIFY_DELETION',
        'WITHDRAW',
      ] as const
    ).map((name) => ({ name })),
    ...(['REFUSE', 'REFUSE_DELETION', 'DISPUTE_RESULT'] as const).flatMap((name) =>
      ['', 'why'].map((reason) => ({ name, reason })),
    ),
    ...CHANGES.map((outcome) => ({ name: 'CORRECT_OWN_FAULT', outcome }) as const),
    ...[...settled, ...DELETIONS].map((outcome) => ({ name: 'REPLY', outcome }) as const),
    ...DEADLINES.map((deadline) => ({ name: 'FIND_SILENCE', deadline }) as const),
    ...DELETIONS.map((deletion) => ({ name: 'PROPOSE_DELETION', deletion, reason: 'why' }) as const),
    ...settled.flatMap((outcome) => ['', 'why'].map((reason) => ({ name: 'NOTIFY_RESULT', outcome, reason }) as const)),
    ...[true, false].map((delivered) => ({ name: 'CLOSE', delivered }) as const),
  ];
}
