import { type Basis, policy, statute } from '../articles.ts';
import type { Text } from '../text.ts';

/** Who can owe something in time. */
export type Debtor = 'AGENCY' | 'PROVIDER' | 'DEPARTMENT' | 'SUBJECT';

/** A limit of the regulation: from its event on, so many working days. */
export interface Clock {
  /** Working days; `AT_ONCE`: in the same unit as the event. */
  readonly limit: number | 'AT_ONCE';
  readonly owedBy: readonly Debtor[];
  readonly basis: Basis;
  /** What has to be done, and since when the clock runs. */
  readonly title: Text;
}

const clock = (limit: Clock['limit'], owedBy: readonly Debtor[], basis: Basis, zh: string, en: string): Clock =>
  Object.freeze({ limit, owedBy: Object.freeze(owedBy), basis, title: Object.freeze({ zh, en }) });

/**
 * The clocks of the regulation. D6 and D5 have a second line each: what the provider owes after a transfer, and what
 * the agency owes after the provider kept silent; the text gives neither a number.
 */
export const CLOCKS = Object.freeze({
  D1: clock(
    3,
    ['AGENCY'],
    statute('10'),
    '收到异议申请后核查（含向信息提供主体发出核查通知）',
    'Check the objection once received, including the notice to the provider',
  ),
  D2: clock(
    'AT_ONCE',
    ['AGENCY'],
    statute('10'),
    '发现自身原因造成错误后立即更正',
    'Correct one’s own fault once found',
  ),
  D3: clock(
    2,
    ['AGENCY'],
    statute('10'),
    '更正后将结果告知申请人',
    'Tell the applicant of the correction once committed',
  ),
  D4: clock(5, ['PROVIDER'], statute('10'), '收到核查通知后回复', 'Reply once the check notice is delivered'),
  D5: clock(
    2,
    ['AGENCY'],
    statute('10'),
    '收到核查回复后书面告知结果',
    'Give the written result once the reply is received',
  ),
  D5_SILENCE: clock(
    2,
    ['AGENCY'],
    policy('10'),
    '信息提供主体逾期未回复后自行作出处理并告知结果',
    'Decide and give the result once the provider’s silence is found',
  ),
  D6: clock(
    2,
    ['AGENCY'],
    policy('10'),
    '申请人仍有异议后移交信息提供主体',
    'Transfer to the provider once the applicant still objects',
  ),
  D6_ANSWER: clock(
    5,
    ['PROVIDER'],
    policy('10'),
    '收到移交后答复',
    'Answer the transferred objection once it is delivered',
  ),
  D7: clock('AT_ONCE', ['AGENCY'], policy('11'), '受理异议同时标注', 'Mark the record once the objection is accepted'),
  D8: clock(
    1,
    ['AGENCY'],
    policy('11'),
    '认定应予删除后即时隐藏并删除',
    'Delete once deletion is found due; hidden at once',
  ),
  D9: clock(
    5,
    ['SUBJECT'],
    policy('6'),
    '列入告知送达后陈述和申辩',
    'State and defend once the listing notice is delivered',
  ),
  D10: clock(
    3,
    ['AGENCY', 'PROVIDER', 'DEPARTMENT'],
    policy('13.1'),
    '修复决定后确认停止披露并终止惩戒措施',
    'Acknowledge the end of disclosure and measures once repair is decided',
  ),
} satisfies Record<string, Clock>);

/** Names a clock. */
export type ClockId = keyof typeof CLOCKS;
