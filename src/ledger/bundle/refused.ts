import type { Text } from '../../law/text.ts';

/** Why a bundle cannot be checked. Codes are stable. */
export const BUNDLE_REFUSALS = Object.freeze({
  LINE_MALFORMED: {
    zh: '该行不符合导出包的格式，请重新取得未经改动的文件',
    en: 'This line is not one of a bundle; obtain the file again, unchanged',
  },
  VERSION_OTHER: {
    zh: '导出包的格式版本与本验证程序不符，请使用相应版本的验证程序',
    en: 'The bundle is of another version of the format; use the verifier of that version',
  },
  HEADER_MISSING: {
    zh: '第一行应为导出包的说明行，请重新取得完整的文件',
    en: 'The first line must be the header of a bundle; obtain the whole file',
  },
  AFTER_END: {
    zh: '结束行之后还有内容，请重新取得未经改动的文件',
    en: 'Something follows the end of the bundle; obtain the file again, unchanged',
  },
} satisfies Record<string, Text>);
export type BundleRefusalCode = keyof typeof BUNDLE_REFUSALS;

/** A bundle that cannot be checked at all. */
export class BundleRefused extends Error {
  override readonly name = 'BundleRefused';
  readonly code: BundleRefusalCode;
  /** The line it fails at, from 1, where known. */
  readonly line: number | null;
  constructor(code: BundleRefusalCode, line: number | null = null) {
    super(BUNDLE_REFUSALS[code].en);
    this.code = code;
    this.line = line;
  }
}
