import type { Text } from '../law/text.ts';

/** Why a whole file was not taken: code → what to do next. */
export const FILE_REFUSALS = Object.freeze({
  PROVIDER_UNKNOWN: {
    zh: '报送单位未登记为信息提供主体（第三条）。请先登记。',
    en: 'The supplier is not a registered provider (Art. 3). Register it first.',
  },
  OFFICER_MISSING: {
    zh: '报送单位没有在任的信息安全责任人员，报送资格暂停（第八条）。请先确定责任人员。',
    en: 'The provider has no responsible officer, so it may not supply (Art. 8(1)). Name one first.',
  },
  REASON_FORBIDDEN: {
    zh: '变动理由中含有禁止采集的信息（第七条）。请改写理由后重新报送。',
    en: 'The reason of the change holds what is never collected (Art. 7.1). Reword it and supply the file again.',
  },
  FILE_EMPTY: { zh: '文件是空的。', en: 'The file is empty.' },
  FILE_TOO_LARGE: {
    zh: '工作簿解压后过大。请另存为 CSV 后报送。',
    en: 'The workbook is too large when unpacked. Save it as CSV and supply that.',
  },
  FORMAT_UNKNOWN: {
    zh: '只接收 CSV 与 XLSX。请另存为其中一种。',
    en: 'Only CSV and XLSX are taken. Save the file as one of them.',
  },
  WORKBOOK_UNREADABLE: {
    zh: 'XLSX 文件损坏或已加密。请用电子表格软件打开并另存。',
    en: 'The XLSX file is damaged or encrypted. Open it in a spreadsheet program and save it again.',
  },
  ENCODING_UNKNOWN: {
    zh: '文字编码既不是 UTF-8、UTF-16，也不是 GB18030。请另存为 UTF-8。',
    en: 'The text is neither UTF-8 nor UTF-16 nor GB18030. Save it as UTF-8.',
  },
  FORM_NOT_RECOGNISED: {
    zh: '表头与双公示标准不符，缺少下列列。请按标准模板补齐。',
    en: 'The header is not one of the standard forms; the columns below are missing. Complete it from the template.',
  },
  HEADER_AMBIGUOUS: {
    zh: '表头中同一列出现多次。请删除重复的列。',
    en: 'A column stands in the header more than once. Remove the repeated one.',
  },
  FILE_IN_PROGRESS: {
    zh: '同一文件正在由另一进程导入。请等待其结束。',
    en: 'Another process is importing the same file. Wait until it ends.',
  },
} satisfies Record<string, Text>);

/** The code of a refused file. */
export type RefusalCode = keyof typeof FILE_REFUSALS;

/** Thrown inside the intake when the whole file cannot be taken; `intakeFile` turns it into an answer. */
export class FileRefused extends Error {
  readonly code: RefusalCode;
  /** Standard titles of the columns it is about; never values. */
  readonly columns: readonly string[];

  constructor(code: RefusalCode, columns: readonly string[] = []) {
    super(`${code} ${columns.join(', ')}`.trim());
    this.name = 'FileRefused';
    this.code = code;
    this.columns = columns;
  }
}
