import { type DocumentNode, Kind, visit } from 'graphql';
import { ApiError } from '../errors.ts';

/**
 * Refuses a document whose literals hold what the database can keep in no text.
 * @throws ApiError BAD_USER_INPUT
 */
export function checkLiterals(document: DocumentNode): void {
  visit(document, { [Kind.STRING]: ({ value }) => checkTexts(value) });
}

/**
 * Refuses values, however deep, whose texts PostgreSQL cannot keep: with a NUL, or with half of a character.
 * @throws ApiError BAD_USER_INPUT
 */
export function checkTexts(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) throw new ApiError('BAD_USER_INPUT');
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      checkTexts(name);
      checkTexts(inner);
    }
  }
}
