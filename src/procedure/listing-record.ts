import { disclosedUntil } from '../law/disclosure/period.ts';
import { isObject } from '../law/guards.ts';
import type { NoticeElement } from '../law/procedure/listing-notice.ts';
import type { Particulars, RecordBody } from '../store/tables/index.ts';

/** The record by which a listing is disclosed: what the served notice said, and the measures that were decided. */
export function listingBody(
  { listName, authority }: Particulars,
  memory: object,
  measures: readonly string[],
  today: string,
): RecordBody {
  const notice = 'notice' in memory && isObject(memory.notice) ? memory.notice : {};
  const element = (name: NoticeElement): string => String(notice[name] ?? '');
  const period = { decisionDate: today, severity: null, validUntil: null, providerEnd: null };
  return {
    title: String(listName ?? ''),
    documentNo: null,
    authority: typeof authority === 'string' ? authority : null,
    sourceName: null,
    decisionDate: today,
    validFrom: today,
    validUntil: null,
    severity: null,
    disclosedUntil: disclosedUntil('SEVERE_LISTING', period).until,
    remark: null,
    content: {
      listName: String(listName ?? ''),
      listingReason: element('REASONS_FOR_LISTING'),
      listingBasis: element('BASIS_FOR_LISTING'),
      measures: [...measures],
      removalConditions: element('CONDITIONS_FOR_LIFTING'),
    },
  };
}
