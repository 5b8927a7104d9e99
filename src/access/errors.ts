import type { Language, Text } from '../law/text.ts';

interface ErrorKind {
  /** The HTTP status that goes with it. */
  readonly status: number;
  /** What happened and what to do next; never a value somebody sent. */
  readonly text: Text;
}

const error = (status: number, zh: string, en: string): ErrorKind => ({ status, text: { zh, en } });

/** Every error the API answers with. Codes are stable: clients decide by them. */
export const ERRORS = Object.freeze({
  UNAUTHENTICATED: error(
    401,
    '令牌无效或已过期，请重新获取令牌；公众查询无需令牌',
    'The token is not valid or has expired; obtain a new one. Public inquiries need no token',
  ),
  ACTOR_UNKNOWN: error(
    403,
    '令牌中的身份未登记，请向工作机构登记本单位及岗位',
    'The token’s identity is not registered; have the organisation and office registered with the agency',
  ),
  ISSUER_UNAVAILABLE: error(503, '身份服务暂不可用，请稍后重试', 'The token issuer cannot be reached; try again later'),
  PURPOSE_UNKNOWN: error(
    400,
    '请求头 x-purpose 不是该身份可声明的查询目的，可用 viewer { purposes } 查看',
    'The header x-purpose is not a purpose this role may declare; see viewer { purposes }',
  ),
  CASE_NUMBER_MALFORMED: error(
    400,
    '请求头 x-case-number 应为 4 至 64 位字母、数字、中文或 -_()〔〕号',
    'The header x-case-number must be 4 to 64 letters, digits, Chinese characters or -_()〔〕',
  ),
  OVER_SCOPE: error(
    403,
    '查询超出权限，未读取任何数据；extensions.fields 列出了各字段、依据与补救办法',
    'The query goes beyond your authority and read nothing; extensions.fields names each field, its clause and the remedy',
  ),
  EXPLAIN_AS_UNFIT: error(
    400,
    'as 所述的身份、岗位、单位与查询目的不相符：岗位仅限工作机构且必填，单位代码须属于该身份（合作机构必填），查询目的须为该身份所有',
    'Nobody can be what `as` describes: an agency, and only it, has an office; the organisation must have the role (a partner must be named), the purpose must be one of the role’s',
  ),
  QUERY_TOO_DEEP: error(400, '查询嵌套过深，请拆分查询', 'The query is nested too deeply; split it'),
  QUERY_TOO_LARGE: error(
    400,
    '查询过大，请减少字段、别名或每页数量',
    'The query is too large; select fewer fields or aliases, or a smaller page',
  ),
  ALIAS_RESERVED: error(400, '别名不得以两个下划线开头', 'An alias must not begin with two underscores'),
  GRAPHQL_PARSE_FAILED: error(
    400,
    '查询语句有语法错误，位置见 locations',
    'The query has a syntax error; see locations',
  ),
  GRAPHQL_VALIDATION_FAILED: error(400, '查询与接口定义不符', 'The query does not fit the schema'),
  BAD_USER_INPUT: error(400, '变量或参数的值不符合接口定义', 'A variable or argument does not fit the schema'),
  BAD_REQUEST: error(400, '请求格式不正确', 'The request is not well-formed'),
  BAD_PAGE_SIZE: error(400, 'first 应为 1 至 100', 'first must be from 1 to 100'),
  BAD_CURSOR: error(
    400,
    '游标无效：游标只能由同一身份在相同的筛选与排序下使用，请从第一页开始',
    'The cursor is not valid: it serves only the same caller with the same filter and sort; start from the first page',
  ),
  BODY_TOO_LARGE: error(
    413,
    '请求体过大，请拆分请求或使用导入命令',
    'The body is too large; split it, or use the import command',
  ),
  NOT_FOUND: error(404, '没有这个地址', 'There is nothing at this address'),
  EVIDENCE_ROLE: error(
    403,
    '证据材料须由信息主体、信息提供单位、工作机构、主管部门或合作机构提交，请使用相应身份的令牌',
    'Evidence is handed in by a subject, provider, agency, department or partner; use a token of such an identity',
  ),
  EVIDENCE_NAME_MALFORMED: error(
    400,
    '请求头 x-file-name 应为文件名的百分号编码（UTF-8），1 至 200 个字符，不含路径分隔符和控制字符',
    'The header x-file-name must be the percent-encoded (UTF-8) name of the file: 1 to 200 characters, no path separators or control characters',
  ),
  EVIDENCE_FORM: error(
    415,
    '请将文件本身作为请求体发送，不要使用 multipart 表单',
    'Send the file itself as the body, not a multipart form',
  ),
  EVIDENCE_EMPTY: error(422, '文件没有内容，请检查后重新上传', 'The file is empty; check it and send it again'),
  EVIDENCE_TYPE: error(
    415,
    '不接受该类文件：请提交 PDF、OFD、JPEG、PNG、DOCX、XLSX 或 UTF-8 文本（以文件内容为准）',
    'Files of this type are not taken: send PDF, OFD, JPEG, PNG, DOCX, XLSX or UTF-8 text, as found in the content',
  ),
  EVIDENCE_INCOMPLETE: error(
    400,
    '文件未传输完毕，未保存任何内容，请重新上传',
    'The file did not arrive as a whole and nothing was kept; send it again',
  ),
  EVIDENCE_BUSY: error(
    503,
    '同时上传的文件过多，请稍后重试',
    'Too many files are being received at this moment; try again later',
  ),
  EVIDENCE_UNKNOWN: error(
    404,
    '没有您可以读取的该文件：仅提交人和所附案件的当事方可以读取，工作机构须声明查询目的，主管部门须写明案件编号',
    'There is no such file for you: it is read by who handed it in and by the parties of its case; the agency declares x-purpose, the department x-case-number',
  ),
  FILE_REFUSED: error(
    422,
    '文件未被接收，原因见 extensions.fault；修改后可重新报送',
    'The file was not accepted; see extensions.fault, correct it and supply it again',
  ),
  BATCH_NOT_REVIEWABLE: error(
    409,
    '没有可审查的该批次：批次不存在、未导入完毕或已有审查结论',
    'There is no such batch to review: it does not exist, is still being read, or was decided already',
  ),
  OWN_ACT: error(
    403,
    '保密审查须由报送人以外的人员办理（第8(2)条）',
    'The confidentiality review must be done by someone other than the supplier (Art. 8(2))',
  ),
  ACT_REFUSED: error(
    409,
    '此事项未予办理，extensions.refusal 写明了原因、依据与补救办法',
    'The act was not done; extensions.refusal says why, on what basis, and what would help',
  ),
  CASE_UNKNOWN: error(404, '没有您可以办理的该案件', 'There is no such case in which you can act'),
  RECORD_UNKNOWN: error(404, '没有您可以就其办理的该条信息', 'There is no such record about which you can act'),
  RECALL_UNKNOWN: error(404, '没有发给贵单位的该通知', 'No such recall was sent to your organisation'),
  JOINT_MEASURE_UNKNOWN: error(
    404,
    '贵单位没有采取该惩戒措施',
    'There is no such measure that your organisation has taken',
  ),
  SUBJECT_UNKNOWN: error(
    404,
    '没有您可以就其办理的该信息主体；请核对编号与证件号码，未报送过其信息的请用证件号码',
    'There is no such subject about whom you can act; check id and identifier. One you never supplied records of is named by its identifier',
  ),
  INPUT_TOO_LARGE: error(
    400,
    '单项文字不得超过20000字，列表不得超过100项；请精简，或作为证据文件上传',
    'A text may have 20,000 characters and a list 100 items; shorten it, or upload it as a file of evidence',
  ),
  EVIDENCE_NOT_YOURS: error(
    422,
    '引用的证据文件不存在、未上传完毕或不是您上传的，请先通过 POST /evidence 上传',
    'A file named as evidence does not exist, is not complete or is not yours; upload it with POST /evidence first',
  ),
  CORRECTION_MALFORMED: error(
    422,
    '更正内容为空，或者含有该类信息没有的字段',
    'The correction is empty or names a field that this kind of record does not have',
  ),
  MUTATION_ID_REUSED: error(
    422,
    '该 clientMutationId 已用于另一事项，请换用新的编号',
    'This clientMutationId was used for another act; choose a new one',
  ),
  CLIENT_MUTATION_ID_MALFORMED: error(
    400,
    'clientMutationId 应为 1 至 100 个字符',
    'clientMutationId must have 1 to 100 characters',
  ),
  OFFICER_MISSING: error(
    403,
    '本单位没有在任的信息安全责任人员，暂停办理（第8(1)条），请先指定责任人员',
    'Your organisation has no responsible officer, so it may not act (Art. 8(1)); appoint one first',
  ),
  OFFICER_NAME_MALFORMED: error(
    400,
    '责任人员姓名应为 1 至 100 个字符',
    'The name of the responsible officer must have 1 to 100 characters',
  ),
  ORGANISATION_UNKNOWN: error(
    404,
    '没有可以就其办理的该单位：请用 organisations 查询单位编号，并核对其身份是否适用此事项',
    'There is no such organisation for this act; look its id up with organisations, and check that its role fits the act',
  ),
  EVIDENCE_LINK_UNKNOWN: error(
    422,
    '引用为证据的案件或台账条目不存在，请核对其编号',
    'A case or ledger entry named as evidence does not exist; check its id',
  ),
  ROW_NOT_HELD: error(
    409,
    '没有可审核的该行：该行并非仅因民事行为能力待审核、已有决定、或者由您本人报送',
    'There is no such row to decide: it was not held for its subject’s capacity alone, was decided already, or you supplied it',
  ),
  VIOLATION_ITEM_UNKNOWN: error(400, 'item 应为第十四条的项次 1 至 13', 'item must be an item of Art. 14, 1 to 13'),
  CONTENDED: error(
    503,
    '案件正由他人同时办理，请稍后重试',
    'Others are acting in the same case at this moment; try again shortly',
  ),
  NOTICE_UNKNOWN: error(
    404,
    '所列告知中有不存在或不属于您的，未作任何标记；请用 notices 查询后重试',
    'Some of these notices do not exist or are not addressed to you, so none was marked; list yours with notices',
  ),
  WEBHOOK_URL_REFUSED: error(
    422,
    '推送地址应为不含账号密码、可由公网访问的 https 地址',
    'The URL must begin with https, name a public address and hold no user name or password',
  ),
  WEBHOOK_AGENCY_ONLY: error(
    403,
    '只有工作机构可以代为转送给信息主体的告知（forSubjects）',
    'Only the agency may pass on the notices to subjects (forSubjects)',
  ),
  STREAM_REQUIRED: error(
    406,
    '订阅须以 accept: text/event-stream 请求，其他操作须以 application/json 请求',
    'Subscriptions are asked for with accept: text/event-stream, all other operations with application/json',
  ),
  STREAMS_EXHAUSTED: error(
    429,
    '同时打开的订阅过多，请关闭不用的订阅后重试',
    'Too many subscriptions are open; close those you do not need and try again later',
  ),
  STREAM_TOO_SLOW: error(
    408,
    '接收过慢，订阅已断开；请重新订阅，并用 notices 补查遗漏的告知',
    'You read too slowly and were cut off; subscribe again and read what you missed with notices',
  ),
  STREAM_INTERRUPTED: error(
    503,
    '订阅已中断；请重新订阅，并用 notices 补查遗漏的告知',
    'The subscription was interrupted; subscribe again and read what you missed with notices',
  ),
  DRAINING: error(
    503,
    '服务即将停止，订阅已断开；请重新订阅，并用 notices 补查遗漏的告知',
    'This gateway is about to stop; subscribe again and read what you missed with notices',
  ),
  LEDGER_UNAVAILABLE: error(
    503,
    '查询台账暂不可写，因此未提供任何数据，请稍后重试',
    'The access ledger cannot be written, so no data was given; try again later',
  ),
  DATABASE_UNAVAILABLE: error(503, '数据库暂不可用，请稍后重试', 'The database is not available; try again later'),
  INTERNAL_SERVER_ERROR: error(
    500,
    '服务内部错误，请将 requestId 告知工作机构',
    'Internal error; report the requestId to the agency',
  ),
});

export type ErrorCode = keyof typeof ERRORS;

/** A failure with a stable code. What it carries besides may be shown to the caller. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, details: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }

  /** The message in the caller's language. */
  say(language: Language): string {
    return ERRORS[this.code].text[language];
  }
}
