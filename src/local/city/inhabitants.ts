import { residentCheckDigit, usccCheckDigit } from '../../law/identifiers.ts';
import type { SubjectKind } from '../../law/vocabulary.ts';

/** A subject of the city, as provider files and the registers know it. Nobody real: the names say so. */
export interface Inhabitant {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly identifier: { readonly scheme: 'USCC' | 'RESIDENT_ID'; readonly value: string };
  readonly phone: string;
  readonly address: string;
}

const DISTRICTS = [
  ['210302', '铁东区'],
  ['210303', '铁西区'],
  ['210304', '立山区'],
  ['210311', '千山区'],
  ['210321', '台安县'],
  ['210323', '岫岩满族自治县'],
  ['210381', '海城市'],
] as const;

/** The first companies, those with names of their own below, all sit in the first district. */
const COMPANIES_IN_FIRST_DISTRICT = 10;
const COMPANIES = 240;
const PROPRIETORS = 60;
const CITIZENS = 60;

const TRADES = ['制造', '商贸', '建筑', '物流', '餐饮管理'] as const;
const SHOPS = ['小吃店', '便利店', '修理部'] as const;

/** The fictional resident id that the standard itself (GB 11643) uses as its example. */
const RESIDENT_ID_OF_THE_STANDARD = '11010519491231002X';

const padded = (n: number, width: number) => String(n).padStart(width, '0');
const districtOf = (n: number) => DISTRICTS[n % DISTRICTS.length] ?? DISTRICTS[0];

/** `7` → `〇七`. */
const inHan = (n: number) => [...padded(n, 2)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

function organisation(kind: SubjectKind, name: string, register: '91' | '92', n: number, district: number): Inhabitant {
  const [division, districtName] = districtOf(district);
  const uscc = `${register}${division}MA${padded(n, 7)}`;
  return {
    kind,
    name,
    identifier: { scheme: 'USCC', value: uscc + usccCheckDigit(uscc) },
    phone: `0412-000${register}${padded(n, 3)}`,
    address: `鞍山市${districtName}演示路${n}号`,
  };
}

function company(n: number): Inhabitant {
  const district = n <= COMPANIES_IN_FIRST_DISTRICT ? 0 : n;
  const trade = TRADES[n % TRADES.length] ?? TRADES[0];
  return organisation('LEGAL_PERSON', `演示${trade}有限公司${padded(n, 3)}`, '91', n, district);
}

function proprietor(n: number): Inhabitant {
  const shop = SHOPS[n % SHOPS.length] ?? SHOPS[0];
  return organisation('UNINCORPORATED_ORGANISATION', `示例${shop}${padded(n, 2)}`, '92', n, n);
}

/** Citizens are born from 1901 to 1905: nobody alive has such a number. */
function citizen(n: number): Inhabitant {
  const [division, districtName] = districtOf(n);
  return {
    kind: 'NATURAL_PERSON',
    name: `示例市民${inHan(n)}`,
    identifier: { scheme: 'RESIDENT_ID', value: n === 1 ? RESIDENT_ID_OF_THE_STANDARD : bornLongAgo(division, n) },
    phone: `0412-00000${padded(n, 3)}`,
    address: `鞍山市${districtName}示例街${n}号`,
  };
}

/** A valid resident id that cannot be anybody's; `n` tells them apart. */
export function bornLongAgo(division: string, n: number): string {
  const first17 = `${division}190${(n % 5) + 1}01${padded((n % 28) + 1, 2)}${padded(n, 3)}`;
  return first17 + residentCheckDigit(first17);
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Those who stand for a situation. The companies differ in the consent they gave to the bank; see `consents.ts`. */
export const NAMED = {
  /** The information subject one can ask as; consents to the bank. */
  citizen: citizen(1),
  /** Has income on record and has consented to nobody's reading it. */
  neighbour: citizen(2),
  consenting: company(1),
  /** Consented to nothing. */
  silent: company(2),
  expired: company(3),
  withdrawn: company(4),
  wrongPurpose: company(5),
  wrongGate: company(6),
  /** Consented to the other partner. */
  otherReader: company(7),
  notYet: company(8),
  /** In another district than the companies before. */
  distant: company(13),
  proprietor: proprietor(1),
} satisfies Record<string, Inhabitant>;

/** Names a subject that stands for a situation. */
export type SubjectHandle = keyof typeof NAMED;

const isNamed = ({ identifier }: Inhabitant) =>
  Object.values(NAMED).some((named) => named.identifier.value === identifier.value);

/** Everybody else. */
export const OTHERS: readonly Inhabitant[] = [
  ...numbers(1, COMPANIES).map(company),
  ...numbers(1, PROPRIETORS).map(proprietor),
  ...numbers(1, CITIZENS).map(citizen),
].filter((inhabitant) => !isNamed(inhabitant));

/** All subjects of the city. */
export const INHABITANTS: readonly Inhabitant[] = [...Object.values(NAMED), ...OTHERS];
