import type { Basis } from '../articles.ts';
import type { Text } from '../text.ts';

const text = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** Every reason for which an act of a procedure is refused, with what would help. Codes are stable: clients decide by them. */
export const REMEDIES = Object.freeze({
  NOT_IN_THIS_STATE: text(
    '当前阶段不能办理此事项，names 列出了可以办理的阶段',
    'The case does not stand where this can be done; names lists the states in which it can',
  ),
  NOT_THIS_PARTY: text('此事项须由 names 所列的一方办理', 'This is for the parties in names to do'),
  SAME_PERSON: text('须由经办人以外的人员审核', 'Someone other than the handler must review it'),
  BEFORE_ENTRY_INTO_FORCE: text(
    '发生在办法施行之前的，不适用本办法',
    'What happened before the entry into force is not judged under these rules',
  ),
  REASON_MISSING: text('请写明理由', 'State the reason'),
  EVIDENCE_MISSING: text('请补充 names 所列的证据后再次提交', 'Submit it again with the evidence that names lists'),
  NEVER_COLLECTED: text(
    '文字中含有禁止采集的信息（类别见 names），请删除后再次提交',
    'The text holds what is never collected; names lists the categories. Remove it and submit the rest',
  ),
  COLLECTION_WITHOUT_CONSENT: text(
    '文字中含有须先告知不利后果并取得书面同意的信息（类别见 names），请删除后再次提交',
    'The text holds what is collected only after notice and with written consent; names lists the categories. Remove it',
  ),
  PERIOD_RUNNING: text('期限届满之后方可办理', 'It can be done once the period is over'),
  OUTCOME_FOREIGN_TO_GROUND: text(
    '该结果不适用于本异议情形，可选结果见 names',
    'This outcome does not answer this ground of objection; names lists those that do',
  ),
  DEPARTURE_UNEXPLAINED: text(
    '处理结果与信息提供主体的回复不一致的，请写明理由',
    'Explain why the result departs from the provider’s reply',
  ),
  RESULT_NOT_DELIVERED: text('结果送达申请人之后方可结案', 'The case can be closed once the result is delivered'),
  ELEMENT_MISSING: text(
    '书面告知缺少 names 所列的内容，请补齐后再送达',
    'The notice lacks what names lists; complete it, then serve it',
  ),
  DELIVERY_UNPROVEN: text('请附送达凭证', 'Attach the proof of delivery'),
  DELIVERY_AHEAD: text('送达时间不能晚于现在', 'A delivery cannot lie ahead'),
  DELIVERY_BEFORE_NOTICE: text(
    '送达时间早于告知书定稿，请将现在的告知书送达当事人',
    'It was delivered before it was written; deliver the notice as it now stands',
  ),
  DELIVERY_STALE: text(
    '自该次送达起算的陈述申辩期已经届满，请重新送达并及时登记',
    'The time for the defence after that delivery is over already; deliver the notice again and enter it in time',
  ),
  WINDOW_CLOSED: text(
    '陈述申辩期已结束；列入之后可就列入提出异议',
    'The time for the defence is over; a listing can be objected to under Art. 9b(3)',
  ),
  POINT_MISSING: text('请至少写明一点陈述或者申辩意见', 'State at least one point'),
  POINT_UNANSWERED: text('names 所列各点尚未答复，请逐点答复', 'Answer the points in names, each of them'),
  MEASURE_MISSING: text('请写明拟采取的惩戒措施', 'Name the measures to be taken'),
  MEASURE_UNANNOUNCED: text(
    'names 所列（按序号）惩戒措施未在告知书中告知，不能决定采取',
    'The measures in names (by number) were not announced in the notice and cannot be decided',
  ),
  NO_RULE: text(
    '没有适用的信用修复规则；信息有误的可提出异议',
    'No repair rule fits; if the record is wrong, object to it',
  ),
  ALREADY_STOPPED: text(
    '该信息已停止披露，无需申请修复',
    'The record is no longer disclosed; nothing is left to repair',
  ),
  NOT_DISCLOSED: text(
    '该信息已停止披露或者已过公示期，不得据以采取惩戒措施；已采取的应当终止',
    'The record is not disclosed any more, so no measure may rest on it; end those that do',
  ),
  TOO_EARLY: text(
    '最短公示期届满（日期见 names）后方可申请',
    'Apply once the minimum period is over, on the day in names',
  ),
  METHOD_MISSING: text(
    '请至少采用一种修复方式，且包含 names 所列的方式',
    'Use at least one method of repair, and those in names',
  ),
  METHOD_REPEATED: text('同一修复方式只需申请一次，见 names', 'Name each method once; see names'),
  METHOD_UNVERIFIED: text(
    'names 所列方式未通过核查，不能准予修复',
    'The methods in names were not found done; repair cannot be granted',
  ),
  ACKNOWLEDGEMENT_NOT_AWAITED: text('未在等待该单位的确认', 'No acknowledgement of this body is awaited'),
  ALREADY_ESCALATED: text('已提请处理', 'This was escalated already'),
  GATE_MISSING: text('请至少写明一项请求同意的信息', 'Name at least one category that the consent is to open'),
  PURPOSE_FOREIGN: text(
    '请至少写明一项用途，且只能是 names 所列的用途',
    'State at least one purpose, and none but those in names',
  ),
  BUNDLED: text('同意须单独作出，不得与服务捆绑', 'Consent must be given by itself, never as a condition of a service'),
  NOT_WRITTEN: text('须有书面同意', 'The consent must be in writing'),
  CONSEQUENCES_NOT_SHOWN: text(
    '须先告知不利后果，再取得书面同意',
    'The adverse consequences must be made known before the consent is signed',
  ),
  DATED_AFTER_COLLECTION: text(
    '同意的日期须早于采集',
    'Consequences and consent must both be dated before the collection',
  ),
  DATED_AHEAD: text('签署日期不能晚于现在', 'A signature cannot be dated ahead'),
  PERIOD_EMPTY: text('同意的有效期不能为空', 'The consent must be valid for some time'),
  DATE_NOT_AHEAD: text('改正期限须晚于现在', 'The date to comply must lie ahead'),
  AMOUNT_MALFORMED: text('金额须为不小于零的整数（元）', 'An amount is a whole number of yuan, not below zero'),
  FINE_OUT_OF_RANGE: text('罚款须在 names 所列的幅度（元）之内', 'The fine must lie within the range in names (yuan)'),
} satisfies Record<string, Text>);

/** Why an act is refused. */
export type RefusalReason = keyof typeof REMEDIES;

/** An act that was not done: why, on what ground, and what would help. */
export interface Refusal {
  readonly verdict: 'REFUSED';
  readonly reason: RefusalReason;
  readonly basis: Basis;
  readonly remedy: Text;
  /** What is missing or allowed, by its code or number; never a value somebody sent. */
  readonly names: readonly string[];
}

/** A refusal; it cannot be built without its reason and ground. */
export function refuse(reason: RefusalReason, basis: Basis, names: readonly string[] = []): Refusal {
  return Object.freeze({ verdict: 'REFUSED', reason, basis, remedy: REMEDIES[reason], names });
}

/** Whether something was refused rather than made. */
export function isRefusal(made: object): made is Refusal {
  return 'verdict' in made && made.verdict === 'REFUSED';
}
