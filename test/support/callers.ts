import type { TokenClaims } from '../../src/local/tokens.ts';
import type { Client } from './client.ts';
import type { TestGateway } from './gateway.ts';

/** Those who ask in the cases, with what they declare by default. */
export interface Callers {
  readonly anyone: Client;
  readonly citizen: Client;
  readonly neighbour: Client;
  readonly company: Client;
  readonly provider: Client;
  readonly otherProvider: Client;
  readonly handler: Client;
  readonly reviewer: Client;
  readonly department: Client;
  readonly bank: Client;
  readonly bidding: Client;
  readonly auditor: Client;
}

/** Makes a client for each party of the demonstration city. */
export async function callersOf(gateway: TestGateway): Promise<Callers> {
  const { subjects } = gateway.city;
  const subject = (id: string, sub: string) => gateway.as({ sub, role: 'SUBJECT', subject: id });
  const member = (claims: Omit<TokenClaims, 'sub'>, headers: Record<string, string> = {}) =>
    gateway.as({ sub: `someone of ${claims.org}`, ...claims }, headers);
  return {
    anyone: gateway.anyone,
    citizen: await subject(subjects.citizen.id, 'the citizen'),
    neighbour: await subject(subjects.neighbour.id, 'the neighbour'),
    company: await subject(subjects.consenting.id, 'the company'),
    provider: await member({ role: 'PROVIDER', org: 'market-supervision' }),
    otherProvider: await member({ role: 'PROVIDER', org: 'housing-construction' }),
    handler: await gateway.as(
      { sub: 'the handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' },
      { 'x-purpose': 'OBJECTION_CHECK' },
    ),
    reviewer: await gateway.as(
      { sub: 'the reviewer', role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' },
      { 'x-purpose': 'CONFIDENTIALITY_REVIEW' },
    ),
    department: await member({ role: 'DEPARTMENT', org: 'credit-department' }),
    bank: await member({ role: 'PARTNER', org: 'demo-bank' }, { 'x-purpose': 'CREDIT_ASSESSMENT' }),
    bidding: await member({ role: 'PARTNER', org: 'bidding-centre' }, { 'x-purpose': 'PUBLIC_PROCUREMENT' }),
    auditor: await member({ role: 'AUDITOR', org: 'audit-office' }),
  };
}
