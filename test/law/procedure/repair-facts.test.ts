import { describe, expect, it } from 'vitest';
import { refuseMeasure } from '../../../src/law/procedure/joint-measure.ts';
import { type RepairedRecord, repairFactsOf, safetyAreaOf } from '../../../src/law/procedure/repair-facts.ts';

const PENALTY: RepairedRecord = {
  kind: 'PENALTY',
  state: 'ACTIVE',
  severity: 'ORDINARY',
  decisionDate: '2025-07-01',
  authority: '鞍山市市场监督管理局',
  content: {
    violationType: '发布违法广告',
    legalBasis: '《中华人民共和国广告法》第五十七条',
    facts: '在餐馆门口张贴广告',
  },
};
const penalty = (violationType: string, legalBasis = '', authority = '鞍山市市场监督管理局'): RepairedRecord => ({
  ...PENALTY,
  authority,
  content: { violationType, legalBasis },
});

it.each([
  ['the violation names food', penalty('经营过期食品'), 'FOOD'],
  ['the law is that of food', penalty('未按规定标示', '《中华人民共和国食品安全法》第一百二十四条'), 'FOOD'],
  ['the law is that of drugs', penalty('未凭处方销售', '《中华人民共和国药品管理法》第一百二十六条'), 'DRUGS'],
  ['the organ is that of drugs', penalty('未建立记录', '', '辽宁省药品监督管理局'), 'DRUGS'],
  ['a lift', penalty('使用未经检验的电梯'), 'SPECIAL_EQUIPMENT'],
  ['special equipment', penalty('未登记', '《中华人民共和国特种设备安全法》第八十三条'), 'SPECIAL_EQUIPMENT'],
  ['work safety', penalty('未如实告知危险因素', '《中华人民共和国安全生产法》第九十七条'), 'WORK_SAFETY'],
  ['emergency management', penalty('未建立台账', '', '鞍山市应急管理局'), 'WORK_SAFETY'],
  ['fire', penalty('占用消防通道'), 'FIRE'],
  ['the fire brigade', penalty('未经检查投入使用', '', '鞍山市消防救援支队'), 'FIRE'],
  ['none of them', PENALTY, null],
  ['the market’s organ alone', penalty('未按规定明码标价'), null],
  ['several laws in a list', { ...PENALTY, content: { legalBasis: ['广告法', '消防法'] } }, 'FIRE'],
  ['nothing stated', { ...PENALTY, authority: null, content: {} }, null],
  ['another kind of record', { ...penalty('经营过期食品'), kind: 'PERMIT' as const }, null],
] as const)('%s', (_, record, area) => {
  expect(safetyAreaOf(record)).toBe(area);
});

it('facts of a record: its own, whether it is still disclosed, and whether it is about safety', () => {
  expect(repairFactsOf(PENALTY)).toEqual({
    kind: 'PENALTY',
    severity: 'ORDINARY',
    decisionDate: '2025-07-01',
    stopped: false,
    safety: false,
  });
  expect(repairFactsOf({ ...penalty('占用消防通道'), state: 'STOPPED' })).toMatchObject({
    stopped: true,
    safety: true,
  });
});

describe('a joint measure', () => {
  const record = { state: 'ACTIVE', suspendedBy: [], disclosedUntil: '2026-08-11' } as const;
  const today = '2026-08-10';

  it('rests on what is disclosed', () => {
    expect(refuseMeasure(record, '限制参加政府采购', today)).toBeNull();
    expect(refuseMeasure({ ...record, disclosedUntil: null }, '限制参加政府采购', today)).toBeNull();
  });

  it.each([
    ['repaired', { ...record, state: 'STOPPED' as const }],
    ['about to be deleted', { ...record, state: 'HIDDEN' as const }],
    ['suspended', { ...record, suspendedBy: [7] }],
    ['past its period', { ...record, disclosedUntil: today }],
  ])('on a record that is %s is refused under 14(11)', (_, other) => {
    expect(refuseMeasure(other, '限制参加政府采购', today)).toMatchObject({
      reason: 'NOT_DISCLOSED',
      basis: { article: '14(11)' },
    });
  });

  it('must be named', () => {
    expect(refuseMeasure(record, ' ', today)).toMatchObject({ reason: 'MEASURE_MISSING' });
  });
});
