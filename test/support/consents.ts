import { expect } from 'vitest';
import {
  type ConsentRequestStandFragment,
  GiveConsentDocument,
  RequestConsentDocument,
  type RequestConsentInput,
  ShowConsequencesDocument,
} from '../../schema/generated/operations.ts';
import type { Answer, Client } from './client.ts';
import { filesOf, pdf } from './evidence.ts';
import type { TestGateway } from './gateway.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const CONSEQUENCES = '银行将看到您的电话和收入，并可能据此拒绝贷款。';

const YEAR = 365 * DAY;
/** The instant so many milliseconds after another, as the wire has it. */
export const later = (instant: Date, ms: number): string => new Date(instant.getTime() + ms).toISOString();

let sent = 0;
/** A new id for a mutation. */
export const mutationId = (): string => `m${++sent}`;

/** A request that a subject can answer: what it is called, when its consequences were shown, how to sign it. */
export interface Asked {
  readonly id: string;
  readonly shownAt: Date;
}

/** How consents come about in the cases. */
export interface Consents {
  ask(by: Client, subject: string, change?: Partial<RequestConsentInput>): Promise<string>;
  show(by: Client, request: string): Promise<Asked>;
  askAndShow(by: Client, subject: string, change?: Partial<RequestConsentInput>): Promise<Asked>;
  /** The input of a consent signed when the consequences were shown, for a file of this signer. */
  signing(asked: Asked, writing: string): SigningInput;
  /** Asked, shown and given, valid at once. */
  give(by: Client, subject: Client, subjectId: string, change?: Partial<RequestConsentInput>): Promise<string>;
  /** The id of a file that this caller handed in; always the same. */
  file(by: Client): Promise<string>;
}

/** What `giveConsent` takes. */
export type SigningInput = ReturnType<typeof signing>;

/** What a mutation left of the request; fails the test where it was refused. */
export function standOf(answer: Answer<Record<string, unknown>>): ConsentRequestStandFragment {
  expect(answer.errors).toEqual([]);
  const [payload] = Object.values(answer.data ?? {}).filter((value) => typeof value === 'object');
  return (payload as { request: ConsentRequestStandFragment }).request; // every payload of these acts has it
}

/** The refusal of the law in an answer. */
export const refusalOf = (answer: Answer<unknown>): unknown => answer.errors[0]?.extensions;

/** A refusal as an answer carries it. */
export const refused = (reason: string, basis: string, names: readonly string[] = []) =>
  expect.objectContaining({ code: 'ACT_REFUSED', refusal: { reason, basis, names, remedy: expect.any(String) } });

/** The acts of consent on one gateway whose clock is `now`. */
export function consentsOf(gateway: TestGateway, now: () => Date): Consents {
  const files = filesOf(gateway);
  const signed = new Map<Client, string>();

  const consents: Consents = {
    async ask(by, subject, change = {}) {
      const answer = await by.run(RequestConsentDocument, {
        input: {
          clientMutationId: mutationId(),
          subject,
          gates: ['CONTACT'],
          purposes: ['CREDIT_ASSESSMENT'],
          validFrom: later(now(), 0),
          validTo: later(now(), YEAR),
          ...change,
        },
      });
      return standOf(answer).id;
    },
    async show(by, request) {
      const input = { clientMutationId: mutationId(), request, consequences: CONSEQUENCES };
      standOf(await by.run(ShowConsequencesDocument, { input }));
      return { id: request, shownAt: await shownAt(gateway, request) };
    },
    askAndShow: async (by, subject, change) => consents.show(by, await consents.ask(by, subject, change)),
    signing,
    async give(by, subject, subjectId, change) {
      const asked = await consents.askAndShow(by, subjectId, change);
      const input = signing(asked, await consents.file(subject));
      standOf(await subject.run(GiveConsentDocument, { input }));
      return asked.id;
    },
    async file(by) {
      const id = signed.get(by) ?? (await files.upload(by, pdf())).id;
      signed.set(by, id);
      return id;
    },
  };
  return consents;
}

function signing({ id, shownAt }: Asked, writing: string) {
  return {
    clientMutationId: mutationId(),
    request: id,
    writing: writing as string | null, // the schema lets it out
    standalone: true,
    signedAt: later(shownAt, 0),
    validFrom: later(shownAt, 1),
    validTo: later(shownAt, YEAR),
  };
}

async function shownAt({ sql }: TestGateway, request: string): Promise<Date> {
  const [row] = await sql<{ at: Date }[]>`
    select at from case_events where case_no = ${caseNoOf(request)}::bigint and act = 'SHOW_CONSEQUENCES'`;
  if (!row) throw new Error('nothing was shown');
  return row.at;
}

/** The number of the case that an opaque id names. */
export const caseNoOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';
