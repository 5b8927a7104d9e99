import type { Text } from '../../law/text.ts';

/** Why a note, a key or a checkpoint is not taken. Codes are stable. */
export const REFUSALS = Object.freeze({
  KEY_MALFORMED: {
    zh: '密钥字符串格式不正确：应为 名称+8 位十六进制+base64，且与公钥相符',
    en: 'The key is not well-formed: name+8 hexadecimal digits+base64, and the digits must fit the key',
  },
  NOTE_MALFORMED: {
    zh: '签名文本格式不正确，请取得未经改动的原文',
    en: 'The signed note is not well-formed; obtain it again, unchanged',
  },
  CHECKPOINT_MALFORMED: {
    zh: '检查点格式不正确：应依次为来源、树的大小和根哈希，请取得未经改动的原文',
    en: 'The checkpoint is not well-formed (origin, size, root); obtain it again, unchanged',
  },
  ORIGIN_OTHER: {
    zh: '检查点来自另一台账，请核对来源',
    en: 'The checkpoint is of another ledger; check its origin',
  },
  LOG_UNSIGNED: {
    zh: '检查点没有台账密钥的签名，请核对公钥',
    en: 'No key of the ledger signed the checkpoint; check the public keys',
  },
  SIGNATURE_WRONG: {
    zh: '签名与文本不符：文本或签名被改动，或者公钥有误',
    en: 'A signature does not fit the text: one of them was changed, or the public key is wrong',
  },
  WITNESSES_TOO_FEW: {
    zh: '见证人签名不足，请取得有足够见证人签名的检查点',
    en: 'Too few witnesses signed the checkpoint; obtain one that enough of them signed',
  },
} satisfies Record<string, Text>);
export type RefusalCode = keyof typeof REFUSALS;

/** A note, a key or a checkpoint that must not be believed. */
export class NoteRefused extends Error {
  override readonly name = 'NoteRefused';
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(REFUSALS[code].en);
    this.code = code;
  }
}
