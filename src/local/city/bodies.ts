import { disclosedUntil } from '../../law/disclosure/period.ts';
import type { RecordKind } from '../../law/vocabulary.ts';
import type { RecordBody, RecordContent } from '../../store/tables/records.ts';
import type { Calendar } from './calendar.ts';
import { representativeOf } from './counterpart.ts';
import type { Inhabitant } from './inhabitants.ts';
import { organ } from './organisations.ts';
import type { Random } from './random.ts';

/** A record that no form exists for. */
export interface FormlessRecord {
  readonly kind: RecordKind;
  readonly body: RecordBody;
}

/** What a record states, briefly. */
interface Statement {
  readonly title: string;
  readonly documentNo: string;
  readonly daysAgo: number;
  readonly content: RecordContent;
}

/** Writes records down with the dates and periods of the city. */
export type Scribe = (kind: RecordKind, statement: Statement) => FormlessRecord;

/** A scribe of one provider. */
export function createScribe(provider: 'market-supervision' | 'tax-service', calendar: Calendar): Scribe {
  const authority = organ(provider).name;
  return (kind, { title, documentNo, daysAgo, content }) => {
    const decisionDate = calendar.day(daysAgo);
    const facts = { decisionDate, severity: null, validUntil: null, providerEnd: null };
    const { until } = disclosedUntil(kind, facts);
    return {
      kind,
      body: {
        title,
        documentNo,
        authority,
        sourceName: authority,
        decisionDate,
        validFrom: decisionDate,
        validUntil: null,
        severity: null,
        disclosedUntil: until,
        remark: '演示数据',
        content,
      },
    };
  };
}

/** The registration of an organisation. */
export function registration(scribe: Scribe, who: Inhabitant, random: Random): FormlessRecord {
  const isCompany = who.kind === 'LEGAL_PERSON';
  const years = 1 + random.below(20);
  return scribe('REGISTRATION', {
    title: isCompany ? '企业登记' : '个体工商户登记',
    documentNo: who.identifier.value,
    daysAgo: years * 365 + random.below(300),
    content: {
      registrationType: isCompany ? '有限责任公司' : '个体工商户',
      registeredCapitalYuan: isCompany ? String((1 + random.below(50)) * 100_000) : null,
      establishedOn: null,
      registrationStatus: '存续',
      businessScope: '演示用途的经营项目',
      registeredAddress: who.address,
      legalRepresentative: representativeOf(who)?.name ?? null,
    },
  });
}

/** A promise to the public; some are a year old and no longer disclosed. */
export function commitment(scribe: Scribe, { identifier }: Inhabitant, random: Random): FormlessRecord {
  return scribe('COMMITMENT', {
    title: '主动公示型信用承诺',
    documentNo: `承诺-${identifier.value}`,
    daysAgo: 40 + random.below(500),
    content: {
      commitmentType: '主动公示型',
      commitmentText: '依法诚信经营，自觉接受监督。',
      fulfilment: random.pick(['履行中', '已履行']),
    },
  });
}

/** An honour. */
export function honour(scribe: Scribe, { identifier }: Inhabitant, random: Random): FormlessRecord {
  return scribe('HONOUR', {
    title: '守合同重信用单位',
    documentNo: `荣誉-${identifier.value}`,
    daysAgo: 40 + random.below(1_300),
    content: { honourName: '守合同重信用单位（示例）', level: random.pick(['市级', '区县级']) },
  });
}

/** An entry in a list of severe dishonesty. */
export function severeListing(scribe: Scribe, { identifier }: Inhabitant, random: Random): FormlessRecord {
  return scribe('SEVERE_LISTING', {
    title: '列入市场监督管理严重违法失信名单',
    documentNo: `名单-${identifier.value}`,
    daysAgo: 40 + random.below(700),
    content: {
      listName: '市场监督管理严重违法失信名单（示例）',
      listingReason: '被列入经营异常名录满三年仍未履行相关义务',
      listingBasis: '《市场监督管理严重违法失信名单管理办法》',
      measures: ['限制参与政府采购', '限制参加评优评先'],
      removalConditions: '列入满一年，改正违法行为后可申请提前移出',
    },
  });
}

/** One record of each category of Art. 7.2 about a person who consented to its being taken. */
export function consentedRecords(scribe: Scribe, { identifier }: Inhabitant, random: Random): FormlessRecord[] {
  const wan = (limit: number) => String((1 + random.below(limit)) * 10_000);
  const about = (kind: RecordKind, title: string, content: RecordContent) =>
    scribe(kind, { title, documentNo: `${kind}-${identifier.value}`, daysAgo: 60 + random.below(200), content });
  return [
    about('INCOME', '年度收入', { amountYuan: wan(20), payer: '演示用人单位', period: '上一年度' }),
    about('DEPOSIT', '存款', { amountYuan: wan(50), institution: '演示储蓄机构' }),
    about('SECURITIES', '有价证券', { amountYuan: wan(30), institution: '演示证券机构', instrument: '示例基金份额' }),
    about('INSURANCE', '商业保险', { amountYuan: wan(100), insurer: '演示保险机构', product: '示例意外保险' }),
    about('REAL_ESTATE', '不动产', {
      amountYuan: wan(90),
      location: '鞍山市演示小区',
      areaSquareMetres: String(60 + random.below(60)),
    }),
    about('TAX', '个人所得税', {
      amountYuan: String(100 + random.below(9_000)),
      taxType: '个人所得税',
      period: '上一年度',
    }),
  ];
}
