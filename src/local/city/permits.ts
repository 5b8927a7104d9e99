import type { Calendar } from './calendar.ts';
import { counterpartFields, type FormRow, representativeOf } from './counterpart.ts';
import { INHABITANTS, type Inhabitant } from './inhabitants.ts';
import { organ } from './organisations.ts';
import type { Random } from './random.ts';

const FOR_ORGANISATIONS = ['城镇污水排入排水管网许可', '城市建筑垃圾处置核准', '燃气经营许可'] as const;
const FOR_PERSONS = ['临时占用城市道路许可', '二级造价工程师注册'] as const;

const YEAR_DAYS = 365;
/** Behind the day on which the file is supplied. */
const NEWEST_DAYS_AGO = 40;

/** A permit for everybody, as rows of the 2018 form; some have run out. */
export function permitRows(calendar: Calendar, random: Random): FormRow[] {
  return INHABITANTS.map((holder, i) => {
    const daysAgo = NEWEST_DAYS_AGO + random.below(4 * YEAR_DAYS);
    const content = holder.kind === 'NATURAL_PERSON' ? random.pick(FOR_PERSONS) : random.pick(FOR_ORGANISATIONS);
    const lastDaysAgo = daysAgo - YEAR_DAYS * random.pick([1, 3, 5]);
    return permitRow(holder, `鞍住建许示字第${String(i + 1).padStart(4, '0')}号`, content, {
      from: calendar.day(daysAgo),
      until: calendar.day(lastDaysAgo),
    });
  });
}

function permitRow(
  holder: Inhabitant,
  documentNo: string,
  content: string,
  valid: { readonly from: string; readonly until: string },
): FormRow {
  const authority = organ('housing-construction');
  const representative = representativeOf(holder);
  return {
    ...counterpartFields(holder, 'xk'),
    xk_frdb: representative?.name ?? '',
    xk_fr_sfzh: representative?.residentId ?? '',
    xk_xkws: `准予行政许可决定书（${content}）`,
    xk_wsh: documentNo,
    xk_xklb: '普通',
    xk_xkzs: `${content}证`,
    xk_xkbh: `示${documentNo.slice(-5, -1)}`,
    xk_nr: content,
    xk_jdrq: valid.from,
    xk_yxqz: valid.from,
    xk_yxqzi: valid.until,
    xk_xkjg: authority.name,
    xk_xkjgdm: authority.uscc,
    xk_zt: '1',
    xk_lydw: authority.name,
    xk_lydwdm: authority.uscc,
    bz: '演示数据',
  };
}
