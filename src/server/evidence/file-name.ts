import { ApiError } from '../../access/errors.ts';

/** 1 to 200 characters; none that separates paths, controls a terminal or turns the direction of writing. */
const FILE_NAME = /^(?=.*\S)[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\]{1,200}$/u;

/**
 * The name in the header `x-file-name`, percent-encoded UTF-8.
 * @throws ApiError EVIDENCE_NAME_MALFORMED
 */
export function fileNameOf(header: string | string[] | undefined): string {
  const name = typeof header === 'string' ? decoded(header) : null;
  if (name === null || !FILE_NAME.test(name)) throw new ApiError('EVIDENCE_NAME_MALFORMED');
  return name;
}

function decoded(header: string): string | null {
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

/** The header `content-disposition` under which a file is saved, never shown (RFC 6266, RFC 8187). */
export function asAttachment(name: string): string {
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
