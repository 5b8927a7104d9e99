import type { Text } from '../law/text.ts';
import type { GraphiqlExample } from '../server/graphiql.ts';
import type { City } from './city/city.ts';
import { CLERK, REVIEWER } from './city/supplies.ts';
import { QUERIES } from './persona-queries.ts';
import type { TokenClaims } from './tokens.ts';

/** Someone one can ask the gateway as, with a question that shows what the role is for. */
export interface Persona {
  readonly name: PersonaName;
  readonly title: Text;
  /** What the persona's token claims; null: the public has none. */
  readonly claims: TokenClaims | null;
  /** Headers that the role must send beside its token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The personas by name; what each of them sees is told to whoever chooses one. */
export const PERSONA_TITLES = {
  public: { zh: '社会公众（无令牌）', en: 'the public, without a token' },
  subject: { zh: '信息主体', en: 'an information subject' },
  provider: { zh: '信息提供主体', en: 'an information provider' },
  handler: { zh: '工作机构经办岗', en: 'the agency’s handler' },
  reviewer: { zh: '工作机构审核岗', en: 'the agency’s reviewer' },
  department: { zh: '主管部门', en: 'the competent department' },
  partner: { zh: '合作机构', en: 'a partner agency' },
  auditor: { zh: '审计', en: 'the auditor' },
} satisfies Record<string, Text>;

/** Names a persona. */
export type PersonaName = keyof typeof PERSONA_TITLES;

/** A case number as an agency would give it. */
const CASE_NUMBER = 'DEMO-0001';

type Standing = Pick<Persona, 'claims' | 'headers' | 'variables'>;

/** The personas of the city, in the order in which their questions make a tour. */
export function personasOf(city: City): Persona[] {
  const standings = standingsOf(city);
  const names = Object.keys(PERSONA_TITLES) as PersonaName[]; // keys of a literal
  return names.map((name) => ({ name, title: PERSONA_TITLES[name], query: QUERIES[name], ...standings[name] }));
}

/** The persona's question as GraphiQL offers it, with the headers that it takes. */
export function exampleOf({ name, title, headers, query, variables }: Persona, token: string | null): GraphiqlExample {
  return {
    name,
    title: `${title.zh} ${title.en}`,
    query,
    variables,
    headers: token === null ? headers : { authorization: `Bearer ${token}`, ...headers },
  };
}

function standingsOf({ subjects }: City): Record<PersonaName, Standing> {
  const { citizen } = subjects;
  return {
    public: { claims: null, headers: {}, variables: {} },
    subject: {
      claims: { sub: 'demo-citizen', role: 'SUBJECT', subject: citizen.id },
      headers: {},
      variables: { id: citizen.id },
    },
    provider: { claims: { sub: CLERK, role: 'PROVIDER', org: 'market-supervision' }, headers: {}, variables: {} },
    handler: {
      claims: { sub: 'demo-handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' },
      headers: { 'x-purpose': 'OBJECTION_CHECK', 'x-case-number': CASE_NUMBER },
      variables: {},
    },
    reviewer: {
      claims: { sub: REVIEWER, role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' },
      headers: { 'x-purpose': 'CONFIDENTIALITY_REVIEW' },
      variables: {},
    },
    department: {
      claims: { sub: 'demo-department', role: 'DEPARTMENT', org: 'credit-department' },
      headers: {},
      variables: {},
    },
    partner: {
      claims: { sub: 'demo-analyst', role: 'PARTNER', org: 'demo-bank' },
      headers: { 'x-purpose': 'CREDIT_ASSESSMENT' },
      variables: {},
    },
    auditor: { claims: { sub: 'demo-auditor', role: 'AUDITOR', org: 'audit-office' }, headers: {}, variables: {} },
  };
}
