import { ARTICLES, type ArticleId } from '../articles.ts';
import type { Text } from '../text.ts';

/** The items of Art. 14: acts for which the responsible are disciplined. */
export const VIOLATION_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
export type ViolationItem = (typeof VIOLATION_ITEMS)[number];

/** The article of an item, e.g. `14(12)`. */
export function articleOf(item: ViolationItem): ArticleId {
  return `14(${item})`;
}

/** What an item forbids. */
export function titleOf(item: ViolationItem): Text {
  return ARTICLES[articleOf(item)].title;
}
