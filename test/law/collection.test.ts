import { describe, expect, it } from 'vitest';
import {
  aboutWhom,
  ageAt,
  capacityAt,
  consentColumn,
  consentNeededIn,
  forbiddenColumn,
  forbiddenIn,
  refuseTexts,
} from '../../src/law/collection.ts';

describe('capacity (Art. 3)', () => {
  it.each([
    ['2010-05-10', '2026-05-10', 15, 'MINOR'],
    ['2010-05-10', '2026-05-11', 16, 'REVIEW'],
    ['2008-05-10', '2026-05-10', 17, 'REVIEW'],
    ['2008-05-10', '2026-05-11', 18, 'FULL'],
    ['1949-12-31', '2026-01-01', 76, 'FULL'],
  ])('born %s, on %s: %i years, %s', (birthDate, on, age, capacity) => {
    expect(ageAt(birthDate, on)).toBe(age);
    expect(capacityAt(birthDate, on)).toBe(capacity);
  });
});

describe('what is never collected (Art. 7.1)', () => {
  it.each([
    ['当事人患有乙肝，仍从事餐饮服务', 'PERSON', 'ILLNESS'],
    ['经查其有精神病史', 'PERSON', 'ILLNESS'],
    ['当事人因糖尿病住院治疗，未按时改正', 'PERSON', 'ILLNESS'],
    ['既往病史：高血压', 'PERSON', 'ILLNESS'],
    ['本人血型为O型', 'PERSON', 'BLOOD_TYPE'],
    ['AB型血', 'PERSON', 'BLOOD_TYPE'],
    ['当事人信仰基督教，在家中聚会', 'PERSON', 'RELIGION'],
    ['当事人系佛教徒', 'PERSON', 'RELIGION'],
    ['采集其指纹信息比对一致', 'PERSON', 'FINGERPRINTS'],
    ['经基因检测确认身份', 'PERSON', 'GENES'],
    ['经DNA比对', 'PERSON', 'GENES'],
    ['法定代表人王某某患有癌症，未到场', 'ORGANISATION', 'ILLNESS'],
    ['员工张某血型登记', 'ORGANISATION', 'BLOOD_TYPE'],
    ['负责人信仰伊斯兰教', 'ORGANISATION', 'RELIGION'],
    ['患者李某的基因检测报告', 'ORGANISATION', 'GENES'],
    ['泄露当事人指纹信息', 'ORGANISATION', 'FINGERPRINTS'],
    ['血型：A', 'ORGANISATION', 'BLOOD_TYPE'],
  ] as const)('%s (%s) → %s', (text, about, category) => expect(forbiddenIn(text, about)).toBe(category));

  it.each([
    ['未办理健康证从事食品经营', 'PERSON'],
    ['运输染疫动物，违反《中华人民共和国动物防疫法》', 'PERSON'],
    ['屠宰患有口蹄疫的生猪', 'PERSON'],
    ['违反《中华人民共和国传染病防治法》第五十三条', 'PERSON'],
    ['销售转基因食品未标识', 'PERSON'],
    ['安装指纹锁时破坏消防门', 'PERSON'],
    ['擅自设立宗教活动场所', 'PERSON'],
    ['未取得医疗器械经营许可证', 'PERSON'],
    ['医院未按规定书写病历，诊断为肺炎的病例未上报', 'ORGANISATION'],
    ['未按规定上报传染病疫情', 'ORGANISATION'],
    ['销售未经注册的血型检测试剂', 'ORGANISATION'],
    ['肿瘤医院虚假宣传', 'ORGANISATION'],
    ['生产基因检测设备无许可证', 'ORGANISATION'],
    ['动物疫病防控不力', 'ORGANISATION'],
  ] as const)('%s (%s) is nobody’s', (text, about) => expect(forbiddenIn(text, about)).toBeNull());

  it.each([
    ['血型', 'BLOOD_TYPE'],
    ['宗教信仰', 'RELIGION'],
    ['指纹', 'FINGERPRINTS'],
    ['基因信息', 'GENES'],
    ['既往病史', 'ILLNESS'],
    ['疾病情况', 'ILLNESS'],
    ['联系电话', null],
  ])('a column %s holds %s', (title, category) => expect(forbiddenColumn(title)).toBe(category));
});

describe('what needs consent (Art. 7.2)', () => {
  it.each([
    ['其月收入5000元', 'INCOME'],
    ['银行存款余额3万元', 'DEPOSIT'],
    ['持有某公司股票1000股', 'SECURITIES'],
    ['商业保险保单号123', 'INSURANCE'],
    ['名下有房产两套', 'REAL_ESTATE'],
    ['2023年纳税额1.2万元', 'TAX'],
    ['违法所得200元，予以没收', null],
    ['违法收入200元', null],
    ['非法吸收公众存款', null],
    ['未缴纳社会保险费', null],
    ['未取得房地产经纪资格', null],
    ['未按规定办理税务登记', null],
  ])('%s → %s', (text, kind) => expect(consentNeededIn(text)).toBe(kind));

  it.each([
    ['年收入（元）', 'INCOME'],
    ['房产情况', 'REAL_ESTATE'],
    ['纳税数额', 'TAX'],
    ['经营范围', null],
  ])('a column %s holds %s', (title, kind) => expect(consentColumn(title)).toBe(kind));
});

describe('texts that an act would take in (Art. 7)', () => {
  it.each([
    ['forbidden of a person', ['无', '当事人患有肝炎'], 'PERSON', 'NEVER_COLLECTED', '7.1', ['ILLNESS']],
    [
      'several, each named once',
      ['血型：A', '血型：B', '信仰基督教'],
      'PERSON',
      'NEVER_COLLECTED',
      '7.1',
      ['BLOOD_TYPE', 'RELIGION'],
    ],
    ['what needs consent', ['其月收入5000元'], 'PERSON', 'COLLECTION_WITHOUT_CONSENT', '7.2', ['INCOME']],
  ] as const)('%s: refused by category', (_, texts, about, reason, article, names) => {
    const refusal = refuseTexts(texts, about);
    expect(refusal).toMatchObject({ reason, basis: { article, authority: 'STATUTE' }, names });
  });

  it.each([
    ['the income of an organisation', ['年收入10万元'], 'ORGANISATION'],
    ['nothing of the kind', ['未按规定悬挂营业执照'], 'PERSON'],
    ['no text', [], 'PERSON'],
  ] as const)('%s: nothing stands against it', (_, texts, about) => expect(refuseTexts(texts, about)).toBeNull());

  it.each([
    ['NATURAL_PERSON', null, 'PERSON'],
    ['UNINCORPORATED_ORGANISATION', '92210302MA0000001', 'PERSON'],
    ['UNINCORPORATED_ORGANISATION', '93210302MA0000001', 'ORGANISATION'],
    ['LEGAL_PERSON', null, 'ORGANISATION'],
  ] as const)('about a %s (%s): %s', (kind, uscc, about) => expect(aboutWhom(kind, uscc)).toBe(about));
});
