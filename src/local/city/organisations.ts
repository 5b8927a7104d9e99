import type { Sql } from 'postgres';
import { usccCheckDigit } from '../../law/identifiers.ts';
import type { Role } from '../../law/vocabulary.ts';

interface CityOrganisation {
  readonly name: string;
  readonly role: Role;
  /** Without its check digit. */
  readonly uscc: string;
  readonly officer: string;
}

/** The parties of the city by code. Their names say that they are examples. */
const ORGANISATIONS = {
  'market-supervision': {
    name: '鞍山市市场监督管理局（示例）',
    role: 'PROVIDER',
    uscc: '11210300MB0000001',
    officer: '示例责任人甲',
  },
  'housing-construction': {
    name: '鞍山市住房和城乡建设局（示例）',
    role: 'PROVIDER',
    uscc: '11210300MB0000002',
    officer: '示例责任人乙',
  },
  'tax-service': {
    name: '鞍山市税务局（示例）',
    role: 'PROVIDER',
    uscc: '11210300MB0000003',
    officer: '示例责任人丙',
  },
  'credit-centre': {
    name: '鞍山市公共信用信息中心（示例）',
    role: 'AGENCY',
    uscc: '12210300MB0000004',
    officer: '示例责任人丁',
  },
  'credit-department': {
    name: '鞍山市社会信用主管部门（示例）',
    role: 'DEPARTMENT',
    uscc: '11210300MB0000005',
    officer: '示例责任人戊',
  },
  'demo-bank': {
    name: '演示银行鞍山分行',
    role: 'PARTNER',
    uscc: '91210300MA0000006',
    officer: '示例责任人己',
  },
  'bidding-centre': {
    name: '演示招标采购服务中心',
    role: 'PARTNER',
    uscc: '91210300MA0000007',
    officer: '示例责任人庚',
  },
  'audit-office': {
    name: '鞍山市审计局（示例）',
    role: 'AUDITOR',
    uscc: '11210300MB0000008',
    officer: '示例责任人辛',
  },
} satisfies Record<string, CityOrganisation>;

/** Names an organisation of the city. */
export type OrganisationCode = keyof typeof ORGANISATIONS;

/** Their ids by code. */
export type OrganisationIds = Readonly<Record<OrganisationCode, number>>;

/** Name and unified social credit code of an organisation, as provider files state them. */
export function organ(code: OrganisationCode): { readonly name: string; readonly uscc: string } {
  const { name, uscc } = ORGANISATIONS[code];
  return { name, uscc: uscc + usccCheckDigit(uscc) };
}

/** Registers the organisations, each with its responsible officer (Art. 8(1)). */
export async function registerOrganisations(sql: Sql, at: Date): Promise<OrganisationIds> {
  const rows = Object.entries(ORGANISATIONS).map(([code, { name, role, uscc, officer }]) => ({
    code,
    name,
    role,
    uscc: uscc + usccCheckDigit(uscc),
    officer,
    registered_at: at,
  }));
  await sql`insert into organisations ${sql(rows)}`;
  const registered = await findOrganisations(sql);
  if (registered === null) throw new Error('organisations vanished while they were registered');
  await sql`
    insert into officers (organisation_id, no, name, appointed_by, appointed_at)
    select id, 1, officer, 'registration', registered_at from organisations where officer is not null`;
  return registered;
}

/** The organisations of the city; null where one of them is not registered. */
export async function findOrganisations(sql: Sql): Promise<OrganisationIds | null> {
  const codes = Object.keys(ORGANISATIONS);
  const rows = await sql<{ code: string; id: number }[]>`
    select code, id from organisations where code = any(${codes})`;
  // Every code was asked for, so as many rows are all of them.
  return rows.length === codes.length
    ? (Object.fromEntries(rows.map(({ code, id }) => [code, id])) as OrganisationIds)
    : null;
}
