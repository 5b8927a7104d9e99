import type { Calendar } from './calendar.ts';
import type { FormRow } from './counterpart.ts';
import { NAMED } from './inhabitants.ts';
import { NAMED_PENALTIES, penaltyRow } from './penalties.ts';

/** What providers' files look like: each of these changes makes a faultless row one for the quarantine. */
const BLUNDERS: readonly FormRow[] = [
  { cf_jdrq: '2022-09-31' },
  { cf_wsh: '无' },
  { cf_xdr_shxym: '9.1210302E+17' },
  { cf_xdr_shxym: '9121O302MA0000013X' },
  { cf_cfjg: '示例省行政权力运行系统-2' },
  { cf_nr_fk: '罚款2000元，没收300元' },
  { cf_sjlydm: '11110100MB0000001A' },
  { cf_sy: `当事人身份证号码为${NAMED.citizen.identifier.value}，销售超过保质期的食品` },
  { cf_sy: '当事人患有高血压，未办理健康证明从事经营' },
  { cf_xdr_lb: '其他', cf_jdrq: '2024年3月' },
];

/** Rows that the intake turns away, each for a reason of its own. */
export function dirtyRows(calendar: Calendar): FormRow[] {
  return BLUNDERS.map((blunder) => ({ ...penaltyRow(NAMED_PENALTIES.ofDistant, calendar), ...blunder }));
}
