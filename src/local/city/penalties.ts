import type { Calendar } from './calendar.ts';
import { counterpartFields, type FormRow, representativeOf } from './counterpart.ts';
import { type Inhabitant, NAMED, OTHERS } from './inhabitants.ts';
import { organ } from './organisations.ts';
import type { Random } from './random.ts';

/** A penalty of the city. */
export interface CityPenalty {
  readonly documentNo: string;
  readonly on: Inhabitant;
  readonly daysAgo: number;
  readonly violation: Violation;
  readonly sanction: Sanction;
}

interface Violation {
  readonly type: string;
  readonly facts: string;
}

/** What is imposed, as the fields of the form that tell it. */
type Sanction = FormRow;

const VIOLATIONS: readonly [Violation, ...Violation[]] = [
  { type: '经营过期食品', facts: '在经营场所内摆放销售超过保质期的预包装食品，货值金额较小，未造成危害后果。' },
  { type: '未按规定明码标价', facts: '所售商品未标明价格，经责令改正后仍未全部改正。' },
  { type: '发布违法广告', facts: '在网店页面发布含有绝对化用语的广告，当事人主动删除并配合调查。' },
  { type: '未取得许可从事经营', facts: '在未取得相应经营许可的情况下从事经营活动，经查属实。' },
];

/** A fine of some hundred yuan; the column counts in 10,000 yuan. */
export const fine = (hundreds: number): Sanction => ({
  cf_cflb: '罚款',
  cf_nr: `罚款人民币${hundreds * 100}元整`,
  cf_nr_fk: (hundreds / 100).toFixed(2),
});
const WARNING: Sanction = { cf_cflb: '警告', cf_nr: '予以警告，责令限期改正' };
const CONFISCATION: Sanction = {
  cf_cflb: '罚款;没收违法所得',
  cf_nr: '没收违法所得人民币3000元，罚款人民币6000元',
  cf_nr_fk: '0.6',
  cf_nr_wfff: '0.3',
};
const SUSPENSION: Sanction = {
  cf_cflb: '暂扣许可证件',
  cf_nr: '暂扣经营许可证三十日',
  cf_nr_zkdx: '演示经营许可证（示）字第0001号',
};

/** Beyond every disclosure period of a penalty, whichever version of the rule applies. */
const LONG_AGO_DAYS = 3 * 366 + 60;

const number = (no: number) => `鞍市监罚示字第${String(no).padStart(4, '0')}号`;

const named = (no: number, on: Inhabitant, daysAgo = 35 + no, sanction = fine(10)): CityPenalty => ({
  documentNo: number(no),
  on,
  daysAgo,
  violation: VIOLATIONS[0],
  sanction,
});

/** The penalties that stand for a situation. The newest are those of the subjects who stand for one. */
export const NAMED_PENALTIES = {
  /** Disclosed, undisputed, of a subject who consents to the bank. */
  disclosed: named(1, NAMED.consenting),
  /** Supplied again with another fine: it has two versions. */
  corrected: named(2, NAMED.citizen, 37, fine(20)),
  ofNeighbour: named(3, NAMED.neighbour),
  ofSilent: named(4, NAMED.silent),
  ofExpired: named(5, NAMED.expired),
  ofWithdrawn: named(6, NAMED.withdrawn),
  ofWrongPurpose: named(7, NAMED.wrongPurpose),
  ofWrongGate: named(8, NAMED.wrongGate),
  ofOtherReader: named(9, NAMED.otherReader),
  ofNotYet: named(10, NAMED.notYet),
  ofDistant: named(11, NAMED.distant),
  ofProprietor: named(12, NAMED.proprietor),
  /** Its subject has filed an objection; it is being checked. */
  disputed: named(13, NAMED.consenting),
  /** Was disputed, checked and found true. */
  checked: named(14, NAMED.otherReader),
  /** Its disclosure was stopped by a credit repair. */
  stopped: named(15, NAMED.withdrawn, 130),
  /** Past its disclosure period. */
  ended: named(16, NAMED.silent, LONG_AGO_DAYS),
  /** The citizen's own, disputed. */
  disputedByCitizen: named(17, NAMED.citizen, 90, WARNING),
} satisfies Record<string, CityPenalty>;

/** In the batch that waits for its confidentiality review: nobody but its provider and the agency knows of it. */
export const STAGED_PENALTIES = {
  staged: named(18, NAMED.consenting, 3),
  stagedToo: named(19, NAMED.silent, 4, CONFISCATION),
} satisfies Record<string, CityPenalty>;

const FIRST_OTHER_NO = 101;

/** Penalties of everybody else: of every second one, some recent, some long ago, some for words only. */
export function otherPenalties(random: Random): CityPenalty[] {
  return OTHERS.filter((_, i) => i % 2 === 0).map((on, i) => ({
    documentNo: number(FIRST_OTHER_NO + i),
    on,
    daysAgo: 60 + random.below(random.below(3) === 0 ? 1_400 : 250),
    violation: random.pick(VIOLATIONS),
    sanction: random.pick([fine(5 + random.below(95)), fine(500), CONFISCATION, WARNING, SUSPENSION]),
  }));
}

const DISCLOSURE_ASKED_DAYS = 3 * 365;

/** The penalty as a row of the 2018 form. */
export function penaltyRow({ documentNo, on, daysAgo, violation, sanction }: CityPenalty, calendar: Calendar): FormRow {
  const authority = organ('market-supervision');
  const representative = representativeOf(on);
  return {
    ...counterpartFields(on, 'cf'),
    cf_frdb: representative?.name ?? '',
    cf_fr_zjlx: representative ? '居民身份证' : '',
    cf_fr_zjhm: representative?.residentId ?? '',
    cf_wsh: documentNo,
    cf_wfxw: violation.type,
    cf_sy: violation.facts,
    cf_yj: '《中华人民共和国行政处罚法》第二十八条',
    ...sanction,
    cf_jdrq: calendar.day(daysAgo),
    cf_yxq: calendar.day(daysAgo - DISCLOSURE_ASKED_DAYS),
    cf_cfjg: authority.name,
    cf_cfjgdm: authority.uscc,
    cf_sjly: authority.name,
    cf_sjlydm: authority.uscc,
    bz: '演示数据',
  };
}
