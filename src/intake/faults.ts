import { FORBIDDEN_CATEGORIES, type ForbiddenCategory } from '../law/collection.ts';
import type { Text } from '../law/text.ts';
import { CONSENT_RECORD_KINDS, type ConsentRecordKind } from '../law/vocabulary.ts';

const CATEGORY_NAMES: Readonly<Record<ForbiddenCategory | ConsentRecordKind, Text>> = {
  RELIGION: { zh: '宗教信仰', en: 'religion' },
  GENES: { zh: '基因', en: 'genes' },
  FINGERPRINTS: { zh: '指纹', en: 'fingerprints' },
  BLOOD_TYPE: { zh: '血型', en: 'blood type' },
  ILLNESS: { zh: '疾病或病史', en: 'disease or medical history' },
  INCOME: { zh: '收入', en: 'income' },
  DEPOSIT: { zh: '存款', en: 'deposits' },
  SECURITIES: { zh: '有价证券', en: 'securities' },
  INSURANCE: { zh: '商业保险', en: 'commercial insurance' },
  REAL_ESTATE: { zh: '不动产', en: 'real estate' },
  TAX: { zh: '纳税数额', en: 'tax amounts' },
};

const forbidden = (category: ForbiddenCategory): Text => ({
  zh: `含有禁止采集的${CATEGORY_NAMES[category].zh}信息（第七条）。该行内容未被保存，请删除后重新报送。`,
  en: `Holds ${CATEGORY_NAMES[category].en}, which is never collected (Art. 7.1). Nothing of the row was kept; remove it and supply the row again.`,
});

const consentRequired = (category: ConsentRecordKind): Text => ({
  zh: `含有自然人的${CATEGORY_NAMES[category].zh}信息，须先告知不利后果并取得书面同意（第七条）。请删除，或取得同意后按该类信息单独报送。`,
  en: `Holds a person's ${CATEGORY_NAMES[category].en}, which needs a notice of the consequences and written consent first (Art. 7.2). Remove it, or supply it as that kind of record once consent is given.`,
});

type ForbiddenFault = `FORBIDDEN_${ForbiddenCategory}`;
type ConsentFault = `CONSENT_REQUIRED_${ConsentRecordKind}`;

const byCategory = <C extends string, F extends string>(
  categories: readonly C[],
  code: (category: C) => F,
  message: (category: C) => Text,
): Record<F, Text> =>
  // Object.fromEntries forgets the keys it was given.
  Object.fromEntries(categories.map((category) => [code(category), message(category)])) as Record<F, Text>;

/** The code under which a forbidden category is logged. */
export const forbiddenFault = (category: ForbiddenCategory): ForbiddenFault => `FORBIDDEN_${category}`;

/** The code under which a category without consent is turned away. */
export const consentFault = (category: ConsentRecordKind): ConsentFault => `CONSENT_REQUIRED_${category}`;

/**
 * Everything that can be wrong with a row: code → what to do next. A message never repeats the value, which may be
 * the very thing that must not be shown.
 */
export const ROW_FAULTS = Object.freeze({
  ROW_MALFORMED: {
    zh: '该行的引号不成对或行过长，无法拆分为单元格。请把单元格内的引号写成两个，再重新报送。',
    en: 'The row cannot be split into cells: a quote is not closed, or the row is too long. Double the quotes inside a cell and supply the row again.',
  },
  ROW_SHIFTED: {
    zh: '该行的单元格多于表头。请检查未加引号的分隔符，再重新报送。',
    en: 'The row has more cells than the header. Look for a delimiter that is not quoted and supply the row again.',
  },
  MISSING_VALUE: { zh: '必填项为空。请补填。', en: 'A required value is missing. Fill it in.' },
  VALUE_TOO_LONG: {
    zh: '内容超过标准规定的长度。请按标准填写。',
    en: 'The value is longer than the standard allows. Shorten it to the standard.',
  },
  CATEGORY_UNKNOWN: {
    zh: '行政相对人类别不在标准范围内。请填：法人及非法人组织、自然人、个体工商户之一。',
    en: 'The category of the counterpart is not one of the standard. Use 法人及非法人组织, 自然人 or 个体工商户.',
  },
  DATE_UNREADABLE: { zh: '日期无法识别。请写成 2026-04-01。', en: 'The date cannot be read. Write it as 2026-04-01.' },
  DATE_IMPOSSIBLE: { zh: '该日期不存在。请核对月、日。', en: 'There is no such day. Check the month and the day.' },
  DATE_WITHOUT_DAY: { zh: '日期缺少“日”。请补全。', en: 'The date has no day. Complete it.' },
  DATE_IN_FUTURE: {
    zh: '决定日期晚于报送日期。请核对。',
    en: 'The decision is dated after its supply. Check the date.',
  },
  DATES_REVERSED: { zh: '有效期止早于有效期起。请核对。', en: 'The validity ends before it begins. Check both dates.' },
  AMOUNT_UNREADABLE: {
    zh: '金额无法识别。请按列的单位（万元）填写一个数字。',
    en: 'The amount cannot be read. Write one number in the unit of the column (10,000 yuan).',
  },
  IDENTIFIER_AS_NUMBER: {
    zh: '代码被电子表格存成了数字，末几位已丢失。请将该列设为文本并重新录入。',
    en: 'A spreadsheet stored the code as a number and its last digits are lost. Format the column as text and enter it again.',
  },
  USCC_INVALID: {
    zh: '统一社会信用代码不符合 GB 32100 的格式。请核对 18 位代码。',
    en: 'The unified social credit code does not have the shape of GB 32100. Check its 18 characters.',
  },
  CODE_INVALID: {
    zh: '代码过短、过长或全为同一字符，无法识别行政相对人。请核对，没有则留空。',
    en: 'The code is too short, too long or one repeated character, so it identifies nobody. Check it, or leave it empty.',
  },
  RESIDENT_ID_INVALID: {
    zh: '居民身份证号码的校验位或出生日期不成立。请核对。',
    en: 'The check digit or the birth date of the resident id does not hold. Check it.',
  },
  IDENTIFIER_MISSING: {
    zh: '没有可识别行政相对人的代码。请至少填写一个。',
    en: 'No code identifies the counterpart. Give at least one.',
  },
  PERSONAL_ID_MISPLACED: {
    zh: '此列不得填写居民身份证号码。请移到证件号码列。',
    en: 'A resident id does not belong into this column. Move it to the column for identity documents.',
  },
  PERSONAL_ID_IN_TEXT: {
    zh: '文字中含有居民身份证号码。请删除后重新报送。',
    en: 'The text holds a resident id. Remove it and supply the row again.',
  },
  AUTHORITY_NOT_AN_ORGAN: {
    zh: '此处应填机关全称，而不是系统名称、文号、编号或日期。请更正。',
    en: 'Give the full name of the organ, not of a system, nor a document number, an id or a date.',
  },
  OUT_OF_JURISDICTION: {
    zh: '作出决定或提供数据的机关不在本行政区域（第二条）。请向其所在地报送。',
    en: 'The organ that decided or supplied lies outside the area (Art. 2). Supply the row where the organ belongs.',
  },
  MINOR_SUBJECT: {
    zh: '行政相对人作出行为时未满十六周岁，不得归集（第三条）。请勿报送。',
    en: 'The person was under 16 at the decision and is no subject of records (Art. 3). Do not supply the row.',
  },
  HELD_FOR_REVIEW: {
    zh: '无法确认行政相对人具有完全民事行为能力（十六、十七周岁或证件不含出生日期），待人工审核（第三条〔本平台政策〕）。',
    en: 'Full civil capacity is not evident (aged 16–17, or a document without a birth date): a person must review it (Art. 3 [policy]).',
  },
  CHANGE_UNEXPLAINED: {
    zh: '该行变更了已报送的记录而未说明理由（第五条）。请将变更的行另存为文件，写明理由后重新报送。',
    en: 'The row changes a record that was supplied before, and no reason was given (Art. 5.1). Supply the changed rows as a file of their own, with the reason.',
  },
  RECORD_DELETED: {
    zh: '该记录已依法删除，不再接收（第十一条）。如有新证据，请联系公共信用信息工作机构。',
    en: 'The record was deleted by law and is not taken again (Art. 11). With new evidence, turn to the agency.',
  },
  ...byCategory(FORBIDDEN_CATEGORIES, forbiddenFault, forbidden),
  ...byCategory(CONSENT_RECORD_KINDS, consentFault, consentRequired),
} satisfies Record<string, Text>);

/** The code of a fault of a row. */
export type FaultCode = keyof typeof ROW_FAULTS;

/** One fault of a row: the standard title of the column (null: the row as a whole) and what is wrong there. */
export interface Fault {
  readonly column: string | null;
  readonly code: FaultCode;
}

/** Whether a fault forbids keeping the row, even sealed (Art. 7.1; Art. 11). */
export function forbidsKeeping(code: FaultCode): boolean {
  return code.startsWith('FORBIDDEN_') || code === 'MINOR_SUBJECT' || code === 'RECORD_DELETED';
}

/** Whether a stored code is one of ours. */
export function isRowFault(code: string): code is FaultCode {
  return Object.hasOwn(ROW_FAULTS, code);
}
