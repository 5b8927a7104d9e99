import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ListingState } from '../../schema/generated/operations.ts';
import { newId, refusalOf } from '../support/acts.ts';
import type { Callers } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { callersAt, IN_TIME, listingIn, MEASURES, TOO_LATE, traceOf } from '../support/listings.ts';
import { handIn } from '../support/objections.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** Each act with facts that are in order, so that only the state, the time or the actor can stand against it. */
const ACTS = {
  amendListing: { measures: MEASURES },
  serveListingNotice: { deliveredAt: IN_TIME.toISOString() },
  stateDefence: { points: ['已履行'] },
  closeDefenceWindow: {},
  answerDefence: { answers: [1, 2, 3].map((point) => ({ point, answer: '不成立' })) },
  decideListing: { measures: MEASURES, reason: '事实清楚' },
  dropListing: { reason: '撤回' },
  enterListing: {},
  removeListing: { ground: 'CONDITIONS_MET' },
} as const;
type ActName = keyof typeof ACTS;
const NAMES = Object.keys(ACTS) as ActName[]; // keys of a literal

const INPUTS: Partial<Record<ActName, string>> = {
  closeDefenceWindow: 'ListingActInput',
  enterListing: 'ListingActInput',
  dropListing: 'ReasonedListingActInput',
};
const documentOf = (name: ActName): string => {
  const input = INPUTS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation Try($input: ${input}!) { ${name}(input: $input) { listing { state } } }`;
};

const INSTANTS = { IN_TIME, TOO_LATE };

/** What the regulation allows, written down by hand: state, instant, and who may do what then. */
const LAWFUL: readonly [ListingState, keyof typeof INSTANTS, Partial<Record<keyof Callers, readonly ActName[]>>][] = [
  ['DRAFT', 'IN_TIME', { provider: ['amendListing', 'serveListingNotice', 'dropListing'] }],
  ['DISCARDED', 'IN_TIME', {}],
  ['NOTICE_SERVED', 'IN_TIME', { provider: ['dropListing'], company: ['stateDefence'] }],
  ['NOTICE_SERVED', 'TOO_LATE', { provider: ['closeDefenceWindow', 'dropListing'] }],
  ['WINDOW_CLOSED', 'TOO_LATE', { provider: ['decideListing', 'dropListing'] }],
  ['STATEMENT_RECEIVED', 'IN_TIME', { provider: ['answerDefence', 'dropListing'], company: ['stateDefence'] }],
  ['STATEMENT_RECEIVED', 'TOO_LATE', { provider: ['answerDefence', 'dropListing'] }],
  ['ANSWERED', 'IN_TIME', { provider: ['decideListing', 'dropListing'], company: ['stateDefence'] }],
  ['ANSWERED', 'TOO_LATE', { provider: ['decideListing', 'dropListing'] }],
  ['DECIDED', 'TOO_LATE', { provider: ['dropListing'], reviewer: ['enterListing'] }],
  ['LISTED', 'TOO_LATE', { provider: ['removeListing'] }],
  ['REMOVED', 'TOO_LATE', {}],
  ['DROPPED', 'TOO_LATE', {}],
];

/** Who is in the case; for the others it does not exist, or the act is beyond their authority. */
const IN_CASE: readonly (keyof Callers)[] = ['provider', 'company', 'handler', 'reviewer', 'department', 'auditor'];

it.each(LAWFUL)('Art. 6: in %s, %s, every unlawful act is refused and changes nothing', async (state, at, lawful) => {
  const drafted = await listingIn(gateway, state);
  const callers = await callersAt(gateway, INSTANTS[at]);
  const before = await traceOf(gateway, drafted);
  const proof = await handIn(gateway, callers.provider);
  const refusals = new Map<string, string>();
  for (const [who, caller] of Object.entries(callers)) {
    const allowed: readonly string[] = Object.entries(lawful).find(([name]) => name === who)?.[1] ?? [];
    for (const name of NAMES.filter((each) => !allowed.includes(each))) {
      const ours = name === 'serveListingNotice' && who === 'provider' ? { proof } : {};
      const input = { clientMutationId: newId(), listing: drafted.listing, ...ACTS[name], ...ours };
      refusals.set(`${who} ${name}`, refusalOf(await caller.raw(documentOf(name), { input })));
    }
  }
  const unlike = [...refusals].filter(([tried, refusal]) => !expected(tried, state).test(refusal));
  expect(unlike).toEqual([]);
  expect(await traceOf(gateway, drafted)).toEqual(before);
});

function expected(tried: string, state: ListingState): RegExp {
  const [who, name] = tried.split(' ');
  const role =
    name === 'stateDefence'
      ? ['company', 'citizen', 'neighbour']
      : name === 'enterListing'
        ? ['reviewer']
        : ['provider', 'otherProvider'];
  if (!role.includes(who ?? '')) return /^OVER_SCOPE$/;
  const unmet = who === 'company' && (state === 'DRAFT' || state === 'DISCARDED');
  if (unmet || !IN_CASE.some((one) => one === who)) return /^CASE_UNKNOWN$/;
  return /^(NOT_IN_THIS_STATE|PERIOD_RUNNING|WINDOW_CLOSED) \(Art\. 6/;
}

it('Art. 6: each act that is lawful there is taken', async () => {
  const taken: string[] = [];
  for (const [state, at, lawful] of LAWFUL) {
    for (const [who, names] of Object.entries(lawful)) {
      for (const name of names) {
        const { listing } = await listingIn(gateway, state);
        const callers = await callersAt(gateway, INSTANTS[at]);
        const caller = Object.entries(callers).find(([each]) => each === who)?.[1];
        if (!caller) throw new Error(`there is no ${who}`);
        const ours = name === 'serveListingNotice' ? { proof: await handIn(gateway, caller) } : {};
        const input = { clientMutationId: newId(), listing, ...ACTS[name], ...ours };
        const answer = await caller.raw(documentOf(name), { input });
        expect(refusalOf(answer), `${who} ${name} in ${state}`).toBe('');
        taken.push(name);
      }
    }
  }
  expect(new Set(taken)).toEqual(new Set(NAMES));
});
