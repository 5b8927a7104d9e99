import { statute } from './articles.ts';
import { type Refusal, refuse } from './procedure/refusal.ts';
import type { ConsentRecordKind, SubjectKind } from './vocabulary.ts';

/** What is never collected about a person, whoever agrees (Art. 7.1). */
export const FORBIDDEN_CATEGORIES = ['RELIGION', 'GENES', 'FINGERPRINTS', 'BLOOD_TYPE', 'ILLNESS'] as const;
export type ForbiddenCategory = (typeof FORBIDDEN_CATEGORIES)[number];

/** Whether someone may be the subject of a record (Art. 3): FULL capacity, a case for REVIEW [policy], or a MINOR. */
export type Capacity = 'FULL' | 'REVIEW' | 'MINOR';

/** How a text relates to people: it is about a natural person, or about an organisation and names people at most. */
export type About = 'PERSON' | 'ORGANISATION';

/**
 * Capacity on a day. Both dates are `YYYY-MM-DD`. Under 16: none or limited. 16 and 17: full only for who lives on
 * own labour (Civil Code Art. 18), which no file tells, so a person must look [policy].
 */
export function capacityAt(birthDate: string, on: string): Capacity {
  const age = ageAt(birthDate, on);
  if (age < 16) return 'MINOR';
  return age < 18 ? 'REVIEW' : 'FULL';
}

/** Full years of age on a day; a year is full on the day after the birthday, as Chinese courts count. */
export function ageAt(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(4) > birthDate.slice(4) ? years : years - 1;
}

/** Someone whom a sentence about an organisation speaks of. */
const SOMEONE =
  '(?:本人|当事人|经营者|法定代表人|负责人|员工|职工|患者|病人|其|[\\u4e00-\\u9fa5]某[某\\u4e00-\\u9fa5]?)';
const NEARBY = '[^，。；,;]{0,10}?';
const ANIMAL = '(?![^，。；]{0,12}(?:动物|牲畜|畜|猪|牛|羊|犬|猫|禽|鸡|鸭|鹅|兔|鱼|虾))';

interface Patterns {
  /** What gives the category away in a text about a natural person. */
  readonly person: string;
  /** What gives it away when it is said of someone in a text about an organisation. */
  readonly someone: string;
}

const ILLNESSES =
  '精神病|精神分裂|抑郁症|癌|肿瘤|糖尿病|高血压|心脏病|肝炎|艾滋|梅毒|肺结核|癫痫|残疾|传染病患者|病原携带';

const PATTERNS: Readonly<Record<ForbiddenCategory, Patterns>> = {
  RELIGION: {
    person: '宗教信仰|信仰[^，。；]{0,6}教|信奉|皈依|受洗|教徒|信徒|穆斯林|教派',
    someone: '(?:宗教信仰|信仰[^，。；]{0,6}教|信奉|皈依|受洗)',
  },
  GENES: { person: '(?<!转)基因(?!重组)|DNA|遗传信息', someone: '(?:基因检测|基因信息|基因序列|DNA)' },
  FINGERPRINTS: { person: '指纹(?!锁|考勤|打卡|机|仪|膜|识别[器机仪])', someone: '指纹(?:信息|特征|样本|数据|编码)' },
  BLOOD_TYPE: { person: '血型(?!试剂|检测卡|鉴定卡|分析仪)', someone: '血型' },
  ILLNESS: {
    person: `患有${ANIMAL}|患病${ANIMAL}|病史|病历|病情|确诊|住院治疗|(?:${ILLNESSES})(?!防治|检测试剂|疫苗)`,
    someone: `(?:患有${ANIMAL}|病史|确诊)`,
  },
};

/** Said with their value, these are personal whatever the row is about. */
const OUTRIGHT: Readonly<Record<ForbiddenCategory, string>> = {
  RELIGION: '宗教信仰[:：为]',
  GENES: '基因(?:检测结果|序列|信息)[:：为]',
  FINGERPRINTS: '指纹(?:信息|特征|编码)[:：为]',
  BLOOD_TYPE: '血型[:：为]|(?:A|B|AB|O)型血',
  ILLNESS: '(?:既往|家族|个人)病史|病史[:：为]',
};

const SPLIT_RULES = FORBIDDEN_CATEGORIES.map((category) => ({
  category,
  PERSON: new RegExp(`${PATTERNS[category].person}|${OUTRIGHT[category]}`),
  ORGANISATION: new RegExp(`${SOMEONE}${NEARBY}${PATTERNS[category].someone}|${OUTRIGHT[category]}`),
}));

/** Every text with a forbidden category holds one of these, so that most texts are cleared by one look. */
const ANY_FORBIDDEN = new RegExp(
  `信仰|信奉|皈依|受洗|教徒|信徒|穆斯林|教派|基因|DNA|遗传信息|指纹|血型|型血|患有|患病|病史|病历|病情|确诊|住院治疗|${ILLNESSES}`,
);

/** Titles of laws say nothing about anyone: 《传染病防治法》 is no illness. */
const withoutTitles = (text: string) => text.replace(/《[^》]*》/g, '');

/**
 * Art. 7.1: the forbidden category that a free text gives away about a person, or null. About organisations only what
 * is said of someone counts: a hospital's penalty or an animal disease is nobody's medical history.
 */
export function forbiddenIn(text: string, about: About): ForbiddenCategory | null {
  if (!ANY_FORBIDDEN.test(text)) return null;
  const bare = withoutTitles(text);
  return SPLIT_RULES.find((rule) => rule[about].test(bare))?.category ?? null;
}

/** Art. 7.1: the forbidden category that a column of this name would hold, or null. */
export function forbiddenColumn(title: string): ForbiddenCategory | null {
  return /疾病/.test(title) ? 'ILLNESS' : /宗教/.test(title) ? 'RELIGION' : forbiddenIn(title, 'PERSON');
}

const CONSENT_RULES: readonly (readonly [ConsentRecordKind, RegExp])[] = [
  ['INCOME', /(?<!违法|非法|所得及)(?:月|年|个人|家庭|工资|薪金|劳务)(?:总|净|平均)?收入/],
  ['DEPOSIT', /存款(?:余额|金额|[:：为]|[\d,.]+)|账户余额|银行卡余额/],
  ['SECURITIES', /证券账户|有价证券|持有[^，。；]{0,12}(?:股票|债券|基金份额)|股票市值/],
  ['INSURANCE', /商业保险|人寿保险|保险单号|保单号/],
  ['REAL_ESTATE', /名下[^，。；]{0,8}(?:房|不动产|土地)|不动产权证|房产证|房屋所有权证|不动产信息/],
  ['TAX', /纳税(?:数额|额|金额)|缴纳?[^，。；]{0,8}税[款额]?[^，。；]{0,4}[\d,.]+[万亿]?元|应纳税/],
];

/** Art. 7.2: the category that needs the person's written consent and that a text about a person states, or null. */
export function consentNeededIn(text: string): ConsentRecordKind | null {
  return CONSENT_RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** How texts about a subject relate to people: those about a sole proprietor (register 92) are about a person. */
export function aboutWhom(kind: SubjectKind, uscc: string | null): About {
  return kind === 'NATURAL_PERSON' || uscc?.startsWith('92') ? 'PERSON' : 'ORGANISATION';
}

/** Refuses texts that would bring into the records what Art. 7 keeps out of them; the refusal names categories only. */
export function refuseTexts(texts: readonly string[], about: About): Refusal | null {
  const forbidden = texts.flatMap((text) => forbiddenIn(text, about) ?? []);
  if (forbidden.length > 0) return refuse('NEVER_COLLECTED', statute('7.1'), [...new Set(forbidden)]);
  const gated = about === 'PERSON' ? texts.flatMap((text) => consentNeededIn(text) ?? []) : [];
  return gated.length > 0 ? refuse('COLLECTION_WITHOUT_CONSENT', statute('7.2'), [...new Set(gated)]) : null;
}

const CONSENT_COLUMNS: readonly (readonly [ConsentRecordKind, RegExp])[] = [
  ['INCOME', /收入/],
  ['DEPOSIT', /存款/],
  ['SECURITIES', /证券|股票/],
  ['INSURANCE', /保险/],
  ['REAL_ESTATE', /不动产|房产/],
  ['TAX', /纳税/],
];

/** Art. 7.2: the consent-only category that a column of this name would hold, or null. */
export function consentColumn(title: string): ConsentRecordKind | null {
  return CONSENT_COLUMNS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
