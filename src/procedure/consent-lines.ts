import { shanghaiDate } from '../law/dates.ts';
import { GATES, type Gate } from '../law/disclosure/field.ts';
import { KINDS } from '../law/disclosure/kinds/index.ts';
import type { NoticeLine } from '../law/procedure/notice-text.ts';
import { AGGREGATION, type ConsentPurpose, PURPOSES, purposesOf } from '../law/purposes.ts';
import type { Text } from '../law/text.ts';
import type { Database } from '../store/database.ts';
import { organisationsByIds } from '../store/organisations.ts';
import type { NewCase } from './act.ts';

const CONSENT_PURPOSES: readonly ConsentPurpose[] = [AGGREGATION, ...purposesOf('PARTNER')];

const gateTitle = (gate: Gate): Text =>
  gate === 'CONTACT' ? { zh: '联系方式', en: 'Contact details' } : KINDS[gate].title;

const purposeTitle = (purpose: ConsentPurpose): Text =>
  purpose === AGGREGATION ? { zh: '归集', en: 'Aggregation' } : PURPOSES[purpose].title;

/** What a consent is asked for, as lines of its notices: by whom, what, what for and how long. None for other cases. */
export async function consentLines(
  db: Database,
  { organisationId, particulars }: Pick<NewCase, 'organisationId' | 'particulars'>,
): Promise<NoticeLine[]> {
  const { gates, purposes, validFrom, validTo } = particulars;
  if (!Array.isArray(gates) || !Array.isArray(purposes) || organisationId === null) return [];
  const [reader] = await organisationsByIds(db, [organisationId]);
  const days = [validFrom, validTo].map((instant) => shanghaiDate(new Date(String(instant))));
  return [
    { label: { zh: '征求机构', en: 'Asked by' }, value: reader?.name ?? '' },
    {
      label: { zh: '信息', en: 'Information' },
      value: joined(GATES.filter((one) => gates.includes(one)).map(gateTitle)),
    },
    {
      label: { zh: '用途', en: 'Purposes' },
      value: joined(CONSENT_PURPOSES.filter((one) => purposes.includes(one)).map(purposeTitle)),
    },
    { label: { zh: '期间', en: 'Period' }, value: days.join(' – ') },
  ];
}

const joined = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join('、'),
  en: texts.map(({ en }) => en).join(', '),
});
