import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { usccCheckDigit } from '../law/identifiers.ts';

/**
 * `npm run generate -- FILE --rows N`: writes an invented penalty file in the 2018 columns, for measuring the intake.
 *
 * The same number of rows gives the same bytes. One subject has five records; one row in a hundred is faulty.
 */
const RECORDS_PER_SUBJECT = 5;
const FAULTY_EVERY = 100;
const LINES_PER_WRITE = 1_000;
const ORGAN = '鞍山市市场监督管理局';
const ORGAN_CODE = withCheckDigit('11210300MB1234567');

const HEADER = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政相对人代码_2(工商注册号)',
  '行政相对人代码_3(组织机构代码)',
  '行政相对人代码_4(税务登记号)',
  '行政相对人代码_5(事业单位证书号)',
  '行政相对人代码_6(社会组织登记证号)',
  '法定代表人',
  '法定代表人证件类型',
  '法定代表人证件号码',
  '证件类型(自然人)',
  '证件号码(自然人)',
  '行政处罚决定书文号',
  '违法行为类型',
  '违法事实',
  '处罚依据',
  '处罚类别',
  '处罚内容',
  '罚款金额（万元）',
  '没收违法所得、没收非法财物的金额（万元）',
  '暂扣或吊销证照名称及编号',
  '处罚决定日期',
  '处罚有效期',
  '公示截止期',
  '处罚机关',
  '处罚机关统一社会信用代码',
  '数据来源单位',
  '数据来源单位统一社会信用代码',
  '备注',
];

const VIOLATIONS = [
  ['经营过期食品', '在其经营场所内摆放销售超过保质期的预包装食品，货值金额较小，未造成危害后果。'],
  ['未按规定明码标价', '所售商品未标明价格，经责令改正后仍未全部改正，违反价格管理规定。'],
  ['发布违法广告', '在其网店页面发布含有绝对化用语的广告，当事人主动删除并配合调查。'],
  ['未取得许可从事经营', '在未取得相应经营许可的情况下从事经营活动，经查属实。'],
] as const;

function withCheckDigit(first17: string): string {
  return first17 + usccCheckDigit(first17);
}

/** One line of the file; `n` counts from 0. Numbers are spread by a multiplicative hash, not drawn at random. */
function line(n: number, subjects: number): string {
  const subject = n % subjects;
  const spread = (Math.imul(n, 2_654_435_761) >>> 0) % 10_000;
  const [violation, facts] = VIOLATIONS[spread % VIOLATIONS.length] ?? VIOLATIONS[0];
  const number = String(subject).padStart(8, '0');
  const month = String((spread % 12) + 1).padStart(2, '0');
  const faulty = n % FAULTY_EVERY === FAULTY_EVERY - 1;
  const decided = faulty ? `2025-${month}-31日夜` : `2025-${month}-${String((spread % 28) + 1).padStart(2, '0')}`;
  return [
    `鞍山示例${number}商贸有限公司`,
    '法人及非法人组织',
    withCheckDigit(`91210300MA${number.slice(1)}`),
    ',,,,',
    `张示例${spread}`,
    ',,,',
    `鞍市监处罚〔2025〕${n + 1}号`,
    violation,
    `当事人鞍山示例${number}商贸有限公司${facts}`,
    '《中华人民共和国行政处罚法》第三十三条、《示例管理条例》第十二条第一款',
    '罚款',
    `责令改正，罚款人民币${spread + 100}元整`,
    `${((spread + 100) / 10_000).toFixed(4)}`,
    ',',
    decided,
    '2099-12-31',
    '',
    ORGAN,
    ORGAN_CODE,
    ORGAN,
    ORGAN_CODE,
    '',
  ].join(',');
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rows: { type: 'string' } } });
const [file] = positionals;
const rows = Number(values.rows ?? 1_000_000);
if (!file || !Number.isSafeInteger(rows) || rows < 1) {
  console.error('usage: npm run generate -- FILE [--rows N]');
  process.exit(2);
}
const out = createWriteStream(file);
out.write(`\uFEFF${HEADER.join(',')}\r\n`);
const subjects = Math.ceil(rows / RECORDS_PER_SUBJECT);
for (let n = 0; n < rows; n += LINES_PER_WRITE) {
  const count = Math.min(LINES_PER_WRITE, rows - n);
  const lines = Array.from({ length: count }, (_, i) => `${line(n + i, subjects)}\r\n`);
  if (!out.write(lines.join(''))) await once(out, 'drain');
}
out.end();
await once(out, 'finish');
