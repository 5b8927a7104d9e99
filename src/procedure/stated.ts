import { isObject } from '../law/guards.ts';
import type { Outcome } from '../law/procedure/grounds.ts';
import type { RemovalGround } from '../law/procedure/listing.ts';
import { NOTICE_ELEMENTS, type NoticeElement } from '../law/procedure/listing-notice.ts';
import type { NoticeLine } from '../law/procedure/notice-text.ts';
import type { Text } from '../law/text.ts';
import type { Particulars } from '../store/tables/index.ts';

const OUTCOMES: Readonly<Record<Outcome, Text>> = Object.freeze({
  UPHELD: { zh: '核查属实，予以维持', en: 'Checked and found true' },
  CORRECT: { zh: '更正', en: 'Corrected' },
  SUPPLEMENT: { zh: '补充', en: 'Supplemented' },
  STOP: { zh: '停止披露', en: 'No longer disclosed' },
  DELIST: { zh: '移出严重失信名单', en: 'Taken off the severe-dishonesty list' },
  DELETE: { zh: '删除', en: 'Deleted' },
  UNVERIFIABLE: { zh: '无法核实，予以删除', en: 'Cannot be verified; deleted' },
});

const ELEMENTS: Readonly<Record<NoticeElement, Text>> = Object.freeze({
  REASONS_FOR_LISTING: { zh: '列入理由', en: 'Reasons for listing' },
  BASIS_FOR_LISTING: { zh: '列入依据', en: 'Basis for listing' },
  REASONS_FOR_MEASURES: { zh: '惩戒理由', en: 'Reasons for the measures' },
  BASIS_FOR_MEASURES: { zh: '惩戒依据', en: 'Basis for the measures' },
  REMEDIES: { zh: '救济途径', en: 'Remedies' },
  CONDITIONS_FOR_LIFTING: { zh: '解除条件', en: 'Conditions for lifting' },
});

const REMOVALS: Readonly<Record<RemovalGround, Text>> = Object.freeze({
  CONDITIONS_MET: { zh: '符合解除条件', en: 'The conditions for lifting are met' },
  WRONGLY_LISTED: { zh: '不符合列入条件', en: 'It was listed against the conditions' },
  PERIOD_OVER: { zh: '列入期限届满', en: 'The period of listing is over' },
  REPAIRED: { zh: '信用修复', en: 'Credit was repaired' },
});

/** What an actor may state, under the name it has in the acts, and how a notice calls it. */
const LABELS: Readonly<Record<string, Text>> = Object.freeze({
  reason: { zh: '理由', en: 'Reason' },
  consequences: { zh: '不利后果', en: 'Adverse consequences' },
  complyBy: { zh: '改正期限', en: 'Comply by' },
  correctBy: { zh: '改正期限', en: 'Correct by' },
  fineYuan: { zh: '罚款（元）', en: 'Fine (yuan)' },
  confiscatedYuan: { zh: '没收违法所得（元）', en: 'Unlawful gains confiscated (yuan)' },
});

/** The statements of an act as lines of its notices: reasons and outcomes; of a listing, what it is and every answer. */
export function statedLines(stated: Particulars, memory: object, particulars: Particulars): NoticeLine[] {
  const outcome = Object.entries(OUTCOMES).find(([id]) => id === stated.outcome)?.[1];
  return [
    ...(outcome ? [{ label: { zh: '处理结果', en: 'Result' }, value: outcome }] : []),
    ...Object.entries(LABELS).flatMap(([name, label]) => {
      const value = stated[name];
      return value == null || value === '' ? [] : [{ label, value: inWords(value) }];
    }),
    ...listingLines(stated, memory, particulars),
    ...elementLines(memory),
    ...pointLines(memory),
  ];
}

const inWords = (value: unknown): string => (Array.isArray(value) ? value.join('；') : String(value));

/** Which list it is, who lists, with which measures, why it was decided so, and on what ground it ended. */
function listingLines(
  { removal }: Particulars,
  { announced, measures, reason }: { announced?: unknown; measures?: unknown; reason?: unknown },
  { listName, authority }: Particulars,
): NoticeLine[] {
  if (listName === undefined) return [];
  const ground = Object.entries(REMOVALS).find(([id]) => id === removal)?.[1];
  const lines = [
    { label: { zh: '名单名称', en: 'List' }, value: listName },
    { label: { zh: '列入单位', en: 'Listing body' }, value: authority },
    { label: { zh: '惩戒措施', en: 'Measures' }, value: measures ?? announced },
    { label: { zh: '列入决定的理由', en: 'Reason for the decision' }, value: reason },
  ];
  return [
    ...(ground ? [{ label: { zh: '移出情形', en: 'Ground of removal' }, value: ground }] : []),
    ...lines.flatMap(({ label, value }) => (value == null ? [] : [{ label, value: inWords(value) }])),
  ];
}

function elementLines(memory: object): NoticeLine[] {
  const notice = 'notice' in memory && isObject(memory.notice) ? memory.notice : {};
  return NOTICE_ELEMENTS.flatMap((element) =>
    typeof notice[element] === 'string' ? [{ label: ELEMENTS[element], value: notice[element] }] : [],
  );
}

function pointLines(memory: object): NoticeLine[] {
  if (!('points' in memory) || !Array.isArray(memory.points)) return [];
  const points: readonly { statement?: unknown; answer?: unknown }[] = memory.points; // written by the machine of listings
  return points.flatMap(({ answer }, index) =>
    typeof answer === 'string'
      ? [{ label: { zh: `对第${index + 1}点的答复`, en: `Answer to point ${index + 1}` }, value: answer }]
      : [],
  );
}
