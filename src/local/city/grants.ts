import { SUBJECT_KINDS } from '../../law/vocabulary.ts';
import type { CityWork } from './supplies.ts';

/** What the partners of the city were granted: one wide grant, one narrow, one past its time and one revoked. */
export async function enterGrants({ sql, calendar, organisations }: CityWork): Promise<void> {
  const yearly = { valid_from: calendar.at(180), valid_to: calendar.at(-185), revoked_at: null };
  const everybody = [...SUBJECT_KINDS];
  const grants = [
    {
      ...yearly,
      partner_id: organisations['demo-bank'],
      basis: '演示协议〔信用评估〕第1号',
      fields: [
        'class:PUBLIC',
        'class:MASKED',
        'class:CONTACT',
        'Subject.incomes',
        'IncomeRecord.*',
        'Subject.taxes',
        'TaxRecord.*',
      ],
      record_kinds: ['PENALTY', 'PERMIT', 'REGISTRATION', 'COMMITMENT', 'HONOUR', 'SEVERE_LISTING', 'INCOME', 'TAX'],
      purposes: ['CREDIT_ASSESSMENT'],
      subject_kinds: everybody,
      regions: null,
    },
    {
      ...yearly,
      partner_id: organisations['bidding-centre'],
      basis: '演示协议〔政府采购〕第2号',
      fields: [
        'Subject.name',
        'Subject.uscc',
        'PenaltyRecord.kind',
        'PenaltyRecord.title',
        'PenaltyRecord.documentNo',
        'PenaltyRecord.decisionDate',
        'PenaltyRecord.severity',
      ],
      record_kinds: ['PENALTY'],
      purposes: ['PUBLIC_PROCUREMENT'],
      subject_kinds: ['LEGAL_PERSON'],
      regions: ['210302'],
    },
    {
      partner_id: organisations['demo-bank'],
      basis: '演示协议〔行政审批〕第3号（已到期）',
      fields: ['class:PUBLIC', 'class:RESTRICTED'],
      record_kinds: ['PERMIT'],
      purposes: ['ADMINISTRATIVE_APPROVAL'],
      subject_kinds: everybody,
      regions: null,
      valid_from: calendar.at(400),
      valid_to: calendar.at(35),
      revoked_at: null,
    },
    {
      ...yearly,
      partner_id: organisations['bidding-centre'],
      basis: '演示协议〔信用评估〕第4号（已撤销）',
      fields: ['class:PUBLIC', 'class:CONTACT'],
      record_kinds: ['PENALTY', 'PERMIT'],
      purposes: ['CREDIT_ASSESSMENT'],
      subject_kinds: everybody,
      regions: null,
      revoked_at: calendar.at(15),
    },
  ];
  await sql`insert into grants ${sql(grants)}`;
}
