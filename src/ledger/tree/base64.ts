/**
 * The bytes of a text in standard base64 (RFC 4648 §4), or nothing. Only the one canonical form is taken: Node would
 * skip over what does not belong, and so let two texts stand for the same bytes.
 */
export function bytesOf(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
