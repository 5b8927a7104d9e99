import { expect, it } from 'vitest';
import { statute } from '../../../src/law/articles.ts';
import { CLOCKS } from '../../../src/law/deadlines/clocks.ts';
import { CONSENT } from '../../../src/law/procedure/consent.ts';
import { diagramOf, endsOf, statesOf } from '../../../src/law/procedure/diagram.ts';
import { LIABILITY } from '../../../src/law/procedure/liability.ts';
import { LISTING } from '../../../src/law/procedure/listing.ts';
import { kept, movesOf } from '../../../src/law/procedure/machine.ts';
import { OBJECTION } from '../../../src/law/procedure/objection.ts';
import type { Objection, ObjectionAct } from '../../../src/law/procedure/objection-case.ts';
import { twoPersons } from '../../../src/law/procedure/person.ts';
import { REMEDIES, type RefusalReason } from '../../../src/law/procedure/refusal.ts';
import { RESTORATION } from '../../../src/law/procedure/restoration.ts';
import { SUPPLY_ORDER } from '../../../src/law/procedure/supervision.ts';
import { VIOLATION } from '../../../src/law/procedure/violation.ts';

const PROCEDURES = [
  ['objection', diagramOf(OBJECTION), statesOf(OBJECTION), endsOf(OBJECTION)],
  ['listing', diagramOf(LISTING), statesOf(LISTING), endsOf(LISTING)],
  ['restoration', diagramOf(RESTORATION), statesOf(RESTORATION), endsOf(RESTORATION)],
  ['consent', diagramOf(CONSENT), statesOf(CONSENT), endsOf(CONSENT)],
  ['supply order', diagramOf(SUPPLY_ORDER), statesOf(SUPPLY_ORDER), endsOf(SUPPLY_ORDER)],
  ['violation', diagramOf(VIOLATION), statesOf(VIOLATION), endsOf(VIOLATION)],
  ['liability', diagramOf(LIABILITY), statesOf(LIABILITY), endsOf(LIABILITY)],
] as const;

it.each(PROCEDURES)('the diagram of the %s begins, names every state and ends', (_, diagram, states, ends) => {
  expect(diagram.startsWith('stateDiagram-v2\n  [*] --> ')).toBe(true);
  for (const state of states) if (state !== 'NEW') expect(diagram).toContain(state);
  for (const end of ends) expect(diagram).toContain(`  ${end} --> [*]`);
  // A second colon or a semicolon would break the label of a transition.
  for (const line of diagram.split('\n')) expect(line).toMatch(/^[^:;]*(?:: [^:;]*)?$/);
});

it('the diagram tells who, in which case, and the clocks', () => {
  const lines = diagramOf(OBJECTION).split('\n');
  expect(lines).toContain('  [*] --> SUBMITTED: FILE · SUBJECT · +D1');
  expect(lines).toContain(
    '  REPLIED --> FINAL: NOTIFY_RESULT [after the transfer] · HANDLER · −D5 −D5_SILENCE −D4 −D6_ANSWER',
  );
});

it('every clock is started by some procedure, and every one that starts can end', () => {
  const moves = [...OBJECTION.moves, ...LISTING.moves, ...RESTORATION.moves];
  const clocks = Object.keys(CLOCKS).sort();
  expect([...new Set(moves.flatMap(({ starts }) => starts ?? []))].sort()).toEqual(clocks);
  expect([...new Set(moves.flatMap(({ meets }) => meets ?? []))].sort()).toEqual(clocks);
});

it('two persons are two', () => {
  expect(twoPersons('wang', 'wang')).toMatchObject({ reason: 'SAME_PERSON', basis: { article: '9a(2)' } });
  expect(twoPersons('wang', 'ren')).toEqual({ handler: 'wang', reviewer: 'ren' });
});

it.each(Object.keys(REMEDIES) as RefusalReason[])('%s helps in both languages', (reason) => {
  expect(REMEDIES[reason].zh).toMatch(/\p{Script=Han}/u);
  expect(REMEDIES[reason].en).toMatch(/[a-z]/);
});

it('unlawful lines do not compile', () => {
  const move = movesOf<Objection, ObjectionAct>();
  const [by, basis] = [['REVIEWER'], statute('11')] as const;
  const lines = [
    // @ts-expect-error there is no such state
    move({ from: ['NOWHERE'], act: 'ACCEPT', by, to: 'ACCEPTED', next: kept, basis }),
    // @ts-expect-error a filed objection has no mark to carry into an accepted one
    move({ from: ['SUBMITTED'], act: 'ACCEPT', by, to: 'ACCEPTED', next: kept, basis }),
    // @ts-expect-error nobody has proposed the deletion of what the provider replied to
    move({ from: ['REPLIED'], act: 'CONFIRM_DELETION', by, to: 'DELETION_DUE', next: kept, basis }),
    // @ts-expect-error a line without a basis is none
    move({ from: ['ACCEPTED'], act: 'BEGIN_CHECK', by, to: 'VERIFYING', next: kept }),
  ];
  expect(lines.length).toBe(4);
});
