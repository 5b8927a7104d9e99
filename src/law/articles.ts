import type { Text } from './text.ts';

/** Whether a rule stands in the regulation itself or is our conservative choice where it is silent. */
export type Authority = 'STATUTE' | 'POLICY';

/** The legal ground of a rule, a decision or a refusal. It can only be built from an article that exists. */
export interface Basis {
  readonly article: ArticleId;
  readonly authority: Authority;
}

/** One article, paragraph or item of the regulation. */
export interface Article {
  readonly title: Text;
  /** First day on which events are judged under it, `YYYY-MM-DD`. */
  readonly inForceFrom: string;
}

const IN_FORCE = '2020-01-01';

const article = (zh: string, en: string): Article =>
  Object.freeze({ title: Object.freeze({ zh, en }), inForceFrom: IN_FORCE });

/**
 * The regulation, item by item: 鞍山市关于加强信息主体权益保护工作的实施办法（试行）.
 *
 * The text numbers two articles 9 and two articles 15; they are cited as 9a, 9b and 15a, 15b.
 */
export const ARTICLES = Object.freeze({
  '1': article('立法目的与依据', 'Purpose and legal ground'),
  '2': article('适用区域与对象', 'Jurisdiction'),
  '3': article('公共信用信息与信息主体', 'Public credit information and its subjects'),
  '4': article(
    '合法、客观、公正、审慎；保护秘密与隐私',
    'Lawful, objective, fair, prudent; secrets and privacy protected',
  ),
  '5.1': article('知晓归集、使用、来源与变动理由', 'Right to know aggregation, use, sources and changes'),
  '5.2': article('服务不得与信息归集相捆绑', 'No bundling of services with aggregation'),
  '6': article('列入严重失信名单前的书面告知与申辩', 'Notice and defence before a severe-dishonesty listing'),
  '7.1': article('禁止采集的个人信息', 'Personal information that is never collected'),
  '7.2': article('须告知不利后果并取得书面同意的信息', 'Information that needs written consent'),
  '8(1)': article('信息安全责任人员', 'Responsible officer'),
  '8(2)': article('保密审查', 'Confidentiality review'),
  '8(3)': article('其他信息安全规定', 'Other security provisions'),
  '9a(1)': article('不得越权查询', 'No query beyond authority'),
  '9a(2)': article('不得篡改、虚构、违规删除', 'No tampering, fabrication or unlawful deletion'),
  '9a(3)': article('不得违规泄露、披露、使用', 'No unlawful leak, disclosure or use'),
  '9a(4)': article('不得违规获取或者出售', 'No unlawful acquisition or sale'),
  '9b': article('异议申请的情形', 'Grounds of objection'),
  '10': article('异议处理程序与期限', 'Objection procedure and its time limits'),
  '11': article('异议标注与无法核实信息的删除', 'Objection mark; deletion of the unverifiable'),
  '12': article('信用修复办法', 'Rules of credit repair'),
  '13.1': article('信用修复与停止披露', 'Credit repair and end of disclosure'),
  '13.2': article('未按规定提供信息的责令改正', 'Orders to providers that fail to supply'),
  '14': article('应予处分的行为', 'Acts that are disciplined'),
  '14(1)': article('以骗取、窃取、胁迫等不正当手段获取信息', 'Information obtained by fraud, theft or coercion'),
  '14(2)': article('篡改、虚构、违规删除信息', 'Information tampered with, fabricated or unlawfully deleted'),
  '14(3)': article('未按规定免费向社会披露信息', 'Information not disclosed to society free of charge'),
  '14(4)': article('公开披露未经信息主体同意公开的信息', 'Information made public without the subject’s consent'),
  '14(5)': article('违规泄露涉及秘密和个人隐私的信息', 'Secrets or personal privacy leaked'),
  '14(6)': article(
    '因故意或者重大过失披露错误、遗漏的信息',
    'Errors or omissions disclosed on purpose or by gross negligence',
  ),
  '14(7)': article('越权查询信息', 'Query beyond authority'),
  '14(8)': article('违规出售信息', 'Information sold'),
  '14(9)': article('未按规定履行信息安全管理职责', 'Security duties not performed'),
  '14(10)': article('应当删除、变更信息而未予删除、变更', 'Information not deleted or changed although due'),
  '14(11)': article('违规对信息主体采取惩戒措施', 'Measures taken against a subject unlawfully'),
  '14(12)': article('未按规定处理和答复异议信息', 'Objections not handled or answered as prescribed'),
  '14(13)': article('其他滥用职权、玩忽职守、徇私舞弊', 'Other abuse of power, neglect of duty or favouritism'),
  '15a': article('违反约定用途使用的处罚', 'Fines for use beyond the agreed purpose'),
  '15b': article('施行日期', 'Entry into force'),
} satisfies Record<string, Article>);

/** Identifies an article, paragraph or item, e.g. `9a(1)`. */
export type ArticleId = keyof typeof ARTICLES;

/** A ground that the regulation states. */
export const statute = (article: ArticleId): Basis => Object.freeze({ article, authority: 'STATUTE' });

/** A ground that is our own conservative choice under an article that is silent on the point. */
export const policy = (article: ArticleId): Basis => Object.freeze({ article, authority: 'POLICY' });

/** How a basis is shown to people: `《…实施办法》第9a(1)条` or `Art. 9a(1)`, with `[policy]` where it is ours. */
export function describeBasis(basis: Basis): Text {
  const ours = basis.authority === 'POLICY';
  return {
    zh: `《鞍山市信息主体权益保护实施办法》第${basis.article}条${ours ? '〔本平台政策〕' : ''}`,
    en: `Art. ${basis.article}${ours ? ' [policy]' : ''}`,
  };
}
