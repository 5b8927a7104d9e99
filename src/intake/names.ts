import { parseUscc } from '../law/identifiers.ts';
import type { Read } from './cells.ts';

const HALF_PARENS = /[()]/g;
/** Blanks beside Chinese characters or full-width signs mean nothing. */
const CJK_BLANK = /(?<=[\u3000-\u9fff\uff00-\uffef])\s+|\s+(?=[\u3000-\u9fff\uff00-\uffef])/g;
const NAME_DOTS = /[•‧・⋅]/g;

/** A name in one spelling: `示例（北京） 有限公司` and `示例(北京)有限公司` are the same company. */
export function normaliseName(text: string): string {
  return text
    .replace(HALF_PARENS, (paren) => (paren === '(' ? '（' : '）'))
    .replace(NAME_DOTS, '·')
    .replace(CJK_BLANK, '')
    .replace(/\s+/g, ' ');
}

/** An organ's name, and what the cell said about a delegation. */
export interface Organ {
  readonly name: string;
  readonly delegation: string | null;
}

const NUMBER_SUFFIX = /（\d+）$/;
const DELEGATION = /（([^（）]*(?:委托|授权|根据)[^（）]*)）$/;
const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const DOCUMENT_NUMBER = /[〔[（【]\s*\d{4}\s*[〕\]）】].*号|^第?\d+号$/;
const SYSTEM = /系统(?:-?\d+)?$|平台(?:-?\d+)?$/;
const TWO_HAN = /\p{Script=Han}.*\p{Script=Han}/u;

/**
 * Reads the name of an organ. A counting suffix as in `闽侯县城乡规划局(2)` is dropped, a delegation note is set apart.
 * Names of systems, document numbers, ids and dates are no organs.
 */
export function readOrgan(text: string): Read<Organ> {
  const name = normaliseName(text);
  if (UUID.test(name) || parseUscc(name) || /^\d/.test(name) || !TWO_HAN.test(name))
    return { fault: 'AUTHORITY_NOT_AN_ORGAN' };
  const delegation = DELEGATION.exec(name)?.[1] ?? null;
  const bare = name.replace(DELEGATION, '').replace(NUMBER_SUFFIX, '');
  if (SYSTEM.test(bare) || DOCUMENT_NUMBER.test(bare) || !TWO_HAN.test(bare))
    return { fault: 'AUTHORITY_NOT_AN_ORGAN' };
  return { value: { name: bare, delegation } };
}
