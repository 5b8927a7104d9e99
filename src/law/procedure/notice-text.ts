import { type Basis, describeBasis } from '../articles.ts';
import type { Text } from '../text.ts';
import type { NoticeKind } from './effect.ts';

/** One statement of a notice: what it is, and what was stated. */
export interface NoticeLine {
  readonly label: Text;
  readonly value: string | Text;
}

/** What a notice is made of besides its kind. */
export interface NoticeFacts {
  /** The number of the case. */
  readonly caseNo: number;
  /** What the act that brings it about rests on. */
  readonly basis: Basis;
  readonly lines: readonly NoticeLine[];
  /** What begins to run with it. */
  readonly due: readonly { readonly title: Text; readonly dueDate: string; readonly basis: Basis }[];
}

/** What every notice of a kind says: its title, what has happened, and what the addressee can do. */
interface Wording {
  readonly title: Text;
  readonly says: Text;
  readonly next: Text;
}

const wording = (title: [string, string], says: [string, string], next: [string, string]): Wording => {
  const text = ([zh, en]: [string, string]): Text => ({ zh, en });
  return Object.freeze({ title: text(title), says: text(says), next: text(next) });
};

const OBJECT: [string, string] = [
  '对结果仍有异议的，可以继续提出，由信息提供主体答复。',
  'If you still object, say so: the case is then passed on to the provider for an answer.',
];
const NOTHING: [string, string] = ['无需办理其他手续。', 'Nothing is left for you to do.'];
const STOP_USE: [string, string] = [
  '请停止使用并在系统中确认。',
  'Stop using it, and acknowledge in the system that you have.',
];

/** The words of the written notices (Art. 6, 7.2, 10, 11, 13). Facts of the case follow them line by line. */
const WORDINGS: Readonly<Record<NoticeKind, Wording>> = Object.freeze({
  OBJECTION_REFUSED: wording(
    ['异议申请不予受理', 'Your objection was not accepted'],
    ['您的异议申请未予受理，理由如下。', 'Your objection was not accepted, for the reason below.'],
    ['补充证据后可以再次提出。', 'You may file it again with further evidence.'],
  ),
  CORRECTED: wording(
    ['异议信息已更正', 'The disputed record was corrected'],
    ['经核查属本机构原因，异议信息已更正。', 'The fault was ours; the disputed record was corrected.'],
    OBJECT,
  ),
  CHECK: wording(
    ['异议核查通知', 'Please check a disputed record'],
    ['信息主体对贵单位提供的信息提出异议。', 'A subject objects to a record that you supplied.'],
    ['请在期限内核查并回复。', 'Check it and reply in time.'],
  ),
  PROVIDER_SILENT: wording(
    ['信息提供主体逾期未回复', 'A provider kept silent'],
    ['信息提供主体未在期限内回复异议核查通知。', 'The provider did not reply to the notice in time.'],
    ['已登记违规线索，请决定。', 'A violation was proposed; please decide on it.'],
  ),
  RESULT: wording(
    ['异议处理结果', 'The result of your objection'],
    ['您的异议已处理完毕，结果如下。', 'Your objection was dealt with; this is the result.'],
    OBJECT,
  ),
  TRANSFERRED: wording(
    ['异议移交通知', 'An objection was passed on to you'],
    ['信息主体对处理结果仍有异议，现移交贵单位答复。', 'The subject still objects; the answer is now yours to give.'],
    ['请在期限内答复。', 'Answer in time.'],
  ),
  LISTING_INTENDED: wording(
    ['拟列入严重失信名单告知书', 'You may be put on the severe-dishonesty list'],
    ['拟将您列入严重失信名单，现依法告知。', 'It is intended to put you on the list. You are told so beforehand.'],
    ['您可以在期限内陈述和申辩。', 'You may state your case and defend yourself in time.'],
  ),
  STATEMENT_ANSWERED: wording(
    ['陈述申辩意见答复', 'Your statement was answered'],
    ['对您的陈述和申辩意见逐点答复如下。', 'Each point of your statement and defence is answered below.'],
    ['列入之后，可以就列入提出异议。', 'Once listed, you can object to the listing.'],
  ),
  NOT_LISTED: wording(
    ['不予列入严重失信名单', 'You are not put on the list'],
    ['决定不将您列入严重失信名单。', 'It was decided not to put you on the list.'],
    NOTHING,
  ),
  LISTED: wording(
    ['已列入严重失信名单', 'You were put on the list'],
    ['您已被列入严重失信名单。', 'You were put on the severe-dishonesty list.'],
    ['可以提出异议；符合条件的，可以申请信用修复。', 'You can object; where the conditions are met, apply for repair.'],
  ),
  REMOVED: wording(
    ['已移出严重失信名单', 'You were taken off the list'],
    ['您已被移出严重失信名单，惩戒措施同时终止。', 'You are off the list; the joint measures have ended.'],
    NOTHING,
  ),
  REPAIR_FORWARDED: wording(
    ['信用修复申请已转交', 'The application for repair was passed on'],
    ['严重失信信息的修复由列入单位办理，申请已转交。', 'Repair of a listing is for the listing body to decide.'],
    ['列入单位将答复。', 'The listing body will answer.'],
  ),
  REPAIR_GRANTED: wording(
    ['准予信用修复', 'Your credit was repaired'],
    ['准予信用修复，已停止披露并终止惩戒措施。', 'Repair was granted: disclosure and joint measures have ended.'],
    NOTHING,
  ),
  REPAIR_REFUSED: wording(
    ['不予信用修复', 'Repair was refused'],
    ['不予信用修复，理由如下。', 'Repair was refused, for the reason below.'],
    ['条件具备后可以再次申请。', 'Apply again once the conditions are met.'],
  ),
  DISCLOSURE_STOPPED: wording(
    ['停止披露通知', 'Disclosure has ended'],
    ['下列信息已停止披露，惩戒措施同时终止。', 'The record below is no longer disclosed; measures have ended.'],
    STOP_USE,
  ),
  RECORD_CHANGED: wording(
    ['信息变更通知', 'A record you received has changed'],
    ['贵单位查询过的下列信息已停止披露、更正或者删除。', 'A record you received was stopped, corrected or deleted.'],
    STOP_USE,
  ),
  ACKNOWLEDGEMENT_OVERDUE: wording(
    ['逾期未确认停止披露', 'An acknowledgement is overdue'],
    ['有单位未在期限内确认停止披露。', 'A body has not acknowledged in time that it stopped.'],
    ['请督促。', 'Please see to it.'],
  ),
  CONSENT_REQUESTED: wording(
    ['征求同意告知书', 'You are asked for your consent'],
    [
      '有机构就下列信息征求您的书面同意，同意的不利后果如下。',
      'A body asks for your written consent to the following; these are its adverse consequences.',
    ],
    [
      '是否同意由您决定，不影响您获得任何服务；同意后可以随时撤回。',
      'You are free to decline: no service may depend on it. A consent can be withdrawn at any time.',
    ],
  ),
  CONSENT_ENDED: wording(
    ['同意已终止', 'Your consent has ended'],
    ['您的同意已终止，此后的查询不再披露相应信息。', 'Your consent has ended; queries from now on see nothing of it.'],
    NOTHING,
  ),
  COMPLAINT_REJECTED: wording(
    ['投诉不成立', 'Your complaint was rejected'],
    ['经查，投诉不成立，理由如下。', 'The complaint was found unfounded, for the reason below.'],
    ['您可以随时撤回同意。', 'You may withdraw the consent at any time.'],
  ),
  SUPPLY_ORDERED: wording(
    ['责令改正通知', 'You are ordered to supply'],
    ['未按规定提供信息，现责令改正。', 'Information was not supplied as prescribed; you are ordered to supply it.'],
    ['请在规定日期前改正。', 'Comply by the date given.'],
  ),
  SUPPLY_ORDER_LAPSED: wording(
    ['责令改正逾期', 'An order has lapsed'],
    ['责令改正的期限已过。', 'The date to comply has passed.'],
    ['主管部门可以提请通报批评。', 'The department may request a circular of criticism.'],
  ),
  CIRCULAR_REQUESTED: wording(
    ['提请通报批评', 'A circular of criticism was requested'],
    ['因逾期未改正，已提请通报批评。', 'As the order lapsed, a circular of criticism was requested.'],
    ['请立即改正。', 'Comply now.'],
  ),
  PENALTY: wording(
    ['违反约定用途的处理决定', 'Decision on use beyond the agreed purpose'],
    ['现作出处理决定。', 'This is what was decided.'],
    [
      '请在规定日期前改正；不服的，可以依法申请行政复议或者提起诉讼。',
      'Comply by the date; you may appeal as the law provides.',
    ],
  ),
});

/** Everything below the title in one language: what happened, the facts, what is due when, on what basis, what to do. */
function bodyIn(language: keyof Text, { says, next }: Wording, { lines, due, basis, caseNo }: NoticeFacts): string {
  const colon = language === 'zh' ? '：' : ': ';
  const inWords = (value: string | Text): string => (typeof value === 'string' ? value : value[language]);
  const labelled = lines.map(({ label, value }) => `${label[language]}${colon}${inWords(value)}`);
  const dated = due.map(
    ({ title, dueDate, basis: of }) => `${title[language]}${colon}${dueDate}（${describeBasis(of)[language]}）`,
  );
  const [number, ground] = language === 'zh' ? ['案件编号', '依据'] : ['Case', 'Basis'];
  const foot = [`${ground}${colon}${describeBasis(basis)[language]}`, `${number}${colon}${caseNo}`];
  return [says[language], ...labelled, ...dated, next[language], ...foot].join('\n');
}

/** The text of a written notice in both languages. */
export function noticeText(kind: NoticeKind, facts: NoticeFacts): { readonly title: Text; readonly body: Text } {
  const words = WORDINGS[kind];
  return { title: words.title, body: { zh: bodyIn('zh', words, facts), en: bodyIn('en', words, facts) } };
}
